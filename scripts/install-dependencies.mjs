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

/** Whether node_modules matches the lock file. Optional packages are ignored: they are for other platforms. */
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

/**
 * Runs `npm ci` for all workspaces when node_modules is missing or older than the lock file. Ends the process when that
 * fails.
 */
export async function installDependencies() {
  if (isInstalled()) return;
  console.log('Installing the dependencies (npm ci) …');
  if (await runCommand([...npmCommand(), 'ci', '--no-audit', '--no-fund', '--loglevel=error'])) return;
  console.error('npm ci failed: see its messages above.');
  process.exit(1);
}
