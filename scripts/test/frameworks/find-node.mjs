import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { arch, execPath, platform, versions } from 'node:process';
import { npmCommand } from '../../npm-command.mjs';
import { runLogged } from './run-logged.mjs';

/** The Node that npm brings where ours is too old for a framework. */
const pinned = '24.21.0';

/** @param {string} version */
const numbersOf = (version) => version.split('.').map(Number);

/**
 * @param {string} range `>=22.12`: no other form is read
 * @returns {boolean}
 */
function isNewEnough(range) {
  const [major = 0, minor = 0] = numbersOf(range.replace('>=', ''));
  const [ownMajor = 0, ownMinor = 0] = numbersOf(versions.node);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

/**
 * A Node that an example asks for in its `engines`: ours, or one from npm, brought once a run.
 * @param {string} range
 * @param {string} folder
 * @returns {Promise<string>}
 */
export async function findNode(range, folder) {
  if (isNewEnough(range)) return execPath;
  const name = `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
  const node = join(folder, 'node_modules', name, 'bin', platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(node)) return node;
  console.log(`Node ${range} is asked for and this is ${versions.node}: npm brings ${pinned} …`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const install = ['install', `${name}@${pinned}`, '--no-audit', '--no-fund', '--loglevel=error'];
  await runLogged([...npmCommand(), ...install], { folder, environment: process.env });
  return node;
}
