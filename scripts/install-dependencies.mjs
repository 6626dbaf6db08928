import { readFileSync } from 'node:fs';
import { npmCommand } from './npm-command.mjs';
import { runCommand } from './run-command.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} LockEntry
 * @typedef {{ packages: Record<string, LockEntry> }} Lock
 */

/**
 * @param {string} path
 * @returns {Lock}
 */
const readLock = (path) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));

/** Whether node_modules holds what the lock file asks for. Optional packages belong to other platforms. */
function isInstalled() {
  try {
    const installed = readLock('node_modules/.package-lock.json').packages;
    return Object.entries(readLock('package-lock.json').packages).every(
      ([path, { version, optional, devOptional, link }]) =>
        path === '' || optional || devOptional || link || installed[path]?.version === version,
    );
  } catch {
    return false;
  }
}

/** `npm ci` for all workspaces, when node_modules is missing or older than the lock file. Ends the process where that fails. */
export async function installDependencies() {
  if (isInstalled()) return;
  console.log('Installing the dependencies (npm ci) …');
  if (await runCommand([...npmCommand(), 'ci', '--no-audit', '--no-fund', '--loglevel=error'])) return;
  console.error('npm ci did not end well; what it says stands above.');
  process.exit(1);
}
