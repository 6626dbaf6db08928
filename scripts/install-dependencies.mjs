import { readFileSync } from 'node:fs';
import { npmCommand } from './npm-command.mjs';
import { runCommand } from './run-command.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} LockEntry
 * @typedef {{ packages: Record<string, LockEntry> }} Lock
 */

/** The packages of this repository that `npm start` and `npm test` need; the receiver has its own, so that the library stays lean. */
const folders = { library: '.', receiver: 'examples/receiver' };

/**
 * @param {string} path
 * @returns {Lock}
 */
const readLock = (path) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));

/**
 * Whether node_modules holds what the lock file asks for. Optional packages belong to other platforms.
 * @param {string} folder
 */
function isInstalled(folder) {
  try {
    const installed = readLock(`${folder}/node_modules/.package-lock.json`).packages;
    return Object.entries(readLock(`${folder}/package-lock.json`).packages).every(
      ([path, { version, optional, devOptional, link }]) =>
        path === '' || optional || devOptional || link || installed[path]?.version === version,
    );
  } catch {
    return false;
  }
}

/**
 * `npm ci`, when node_modules is missing or older than the lock file.
 * @param {keyof typeof folders} name
 * @returns {Promise<boolean>} whether everything is there
 */
export async function installPackages(name) {
  const folder = folders[name];
  if (isInstalled(folder)) return true;
  const [command, what] = folder === '.' ? ['npm ci', ''] : [`npm ci --prefix ${folder}`, ` of the ${name}`];
  console.log(`Installing the dependencies${what} (${command}) …`);
  const place = folder === '.' ? [] : ['--prefix', folder];
  if (await runCommand([...npmCommand(), 'ci', ...place, '--no-audit', '--no-fund', '--loglevel=error'])) return true;
  console.error(`${command} did not end well; what it says stands above.`);
  return false;
}

/** The library's, without which nothing runs. */
export async function installDependencies() {
  if (!(await installPackages('library'))) process.exit(1);
}
