/** JavaScript's own globals, and those of Node that work beside a DOM, stay Node's, as in Jest and Vitest. */
const known = new Set(Object.getOwnPropertyNames(globalThis));
const replaced = ['Event', 'CustomEvent', 'EventTarget', 'MessageEvent', 'navigator'];

/** Makes a test DOM's window the global one, as the environments of test runners do. */
export function enterWindow(window: object): void {
  for (let holder: object | null = window; holder && holder !== Object.prototype;) {
    for (const name of Object.getOwnPropertyNames(holder)) {
      if (
        name === 'constructor' ||
        (known.has(name) && !replaced.includes(name)) ||
        (name in globalThis && !known.has(name))
      )
        continue;
      const value: unknown = Reflect.get(window, name);
      // A method of the window needs the window as `this`.
      const isOwnMethod = typeof value === 'function' && /^[a-z]/.test(name);
      Object.defineProperty(globalThis, name, {
        configurable: true,
        writable: true,
        value: isOwnMethod ? (value.bind(window) as unknown) : value,
      });
    }
    holder = Object.getPrototypeOf(holder) as object | null;
  }
}
