const needed = /** @type {const} */ ([20, 19]);

/** Ends with one plain sentence on a Node that could not even start the tools. */
export function assertNodeVersion(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return;
  console.error(
    `ssegov-widgets needs Node ${needed.join('.')} or newer; this is Node ${version}. See https://nodejs.org/`,
  );
  process.exit(1);
}
