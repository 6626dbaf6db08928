// The doors beside this file are types alone. A bundler that is asked for one gets an empty module.
export {};
