import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { env, execPath } from 'node:process';

/**
 * The command and first arguments that run npm. Uses its script when that is found, because Windows cannot start
 * `npm.cmd` without a shell.
 * @returns {[command: string, ...first: string[]]}
 */
export function npmCommand() {
  const folder = dirname(execPath);
  const script = [
    env['npm_execpath'],
    join(folder, 'node_modules/npm/bin/npm-cli.js'),
    join(folder, '../lib/node_modules/npm/bin/npm-cli.js'),
  ].find((path) => path?.endsWith('npm-cli.js') && existsSync(path));
  return script ? [execPath, script] : ['npm'];
}
