import { spawn } from 'node:child_process';
import { platform } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */
/**
 * @typedef {object} Place where a command runs
 * @property {string} folder
 * @property {Readonly<Record<string, string | undefined>>} environment
 */

/**
 * A process in a group of its own, so that what it starts can be ended with it, and what it has said so far.
 * @param {readonly string[]} command
 * @param {Place} place
 */
export function startLogged([program = '', ...parameters], { folder, environment }) {
  const child = spawn(program, parameters, {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: platform !== 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
  }
  child.once('error', (error) => (output += error.message));
  const stop = () => endGroup(child);
  // A group of its own does not hear Ctrl-C.
  process.once('exit', stop);
  child.once('close', () => process.off('exit', stop));
  /** @type {Promise<boolean>} whether it ended well */
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
  return { ended, readOutput: () => stripVTControlCharacters(output), stop };
}

/** @param {ChildProcess} child */
function endGroup(child) {
  try {
    if (platform === 'win32') child.kill('SIGKILL');
    else if (child.pid) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/**
 * Runs a command to its end. Rejects with the end of what it said where it fails or takes too long.
 * @param {readonly string[]} command
 * @param {Place} place
 * @param {number} [timeout] milliseconds
 * @returns {Promise<string>} what it said
 */
export async function runLogged(command, place, timeout = 600_000) {
  const { ended, readOutput, stop } = startLogged(command, place);
  const late = Symbol('late');
  const limit = new AbortController();
  const outcome = await Promise.race([ended, wait(timeout, late, { signal: limit.signal }).catch(() => late)]);
  limit.abort();
  if (outcome === true) return readOutput();
  stop();
  const reason = outcome === late ? `not finished after ${timeout / 1000} seconds` : 'failed';
  throw new Error(`${command.slice(1).join(' ')}: ${reason}\n${readOutput().trim().split('\n').slice(-40).join('\n')}`);
}
