const required = /** @type {const} */ ([20, 19]);

/** Ends the process with one sentence when this Node is too old even to start the tools. */
export function assertNodeVersion(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > required[0] || (major === required[0] && minor >= required[1])) return;
  console.error(
    `ssegov-widgets needs Node ${required.join('.')} or newer; this is Node ${version}. See https://nodejs.org/`,
  );
  process.exit(1);
}
