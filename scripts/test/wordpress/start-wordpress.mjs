import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { env } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { runLogged, startLogged } from '../frameworks/run-logged.mjs';
import { installWordPress } from './install-wordpress.mjs';
import { configOf, setupScript, testPlugin } from './wordpress-files.mjs';

/**
 * A WordPress that runs.
 * @typedef {object} WordPress
 * @property {string} url without a slash at the end
 * @property {string} folder
 * @property {(code: string) => Promise<string>} php runs code inside this WordPress; what it prints
 * @property {() => string[]} notices what PHP complained of, one line each
 * @property {() => { to: string, subject: string, message: string, headers: string | string[] }[]} mails
 * @property {() => void} stop
 */

/** Workers of PHP's own server: a page that asks its own site must get an answer. */
const workers = '6';

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** @param {string} file */
const readLines = (file) =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];

/** @param {string} url */
async function waitFor(url) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await fetch(url, { redirect: 'manual' }).catch(() => undefined);
    if (answer && answer.status < 500) return;
    await wait(100);
  }
  throw new Error(`${url} does not answer.`);
}

/**
 * Installs a WordPress into a new folder and starts it, with an account of each role.
 * @param {import('./install-wordpress.mjs').Build | (string & {})} build a name, or the folder of another WordPress
 * @param {string} folder
 * @returns {Promise<WordPress>}
 */
export async function startWordPress(build, folder) {
  await installWordPress(build, folder);
  const url = `http://127.0.0.1:${await freePort()}`;
  writeFileSync(join(folder, 'wp-config.php'), configOf(url));
  const plugins = join(folder, 'wp-content/mu-plugins');
  mkdirSync(plugins, { recursive: true });
  writeFileSync(join(plugins, 'test.php'), testPlugin);
  const place = { folder, environment: { ...env, PHP_CLI_SERVER_WORKERS: workers } };
  const php = async (/** @type {string} */ code, prefix = `require '${folder}/wp-load.php';`) => {
    const file = join(folder, `run-${Math.random().toString(36).slice(2)}.php`);
    writeFileSync(file, code.startsWith('<?php') ? code : `<?php ${prefix}\n${code}`);
    try {
      return await runLogged(['php', file], place);
    } finally {
      rmSync(file);
    }
  };
  await php(setupScript);
  const log = join(folder, 'wp-content/debug.log');
  // What its own installation complains of is not ours.
  rmSync(log, { force: true });
  const server = startLogged(['php', '-S', url.slice('http://'.length), '-t', folder], place);
  await waitFor(`${url}/wp-login.php`).catch((/** @type {unknown} */ error) => {
    server.stop();
    throw error;
  });
  return {
    url,
    folder,
    php,
    notices: () => readLines(log),
    mails: () => readLines(join(folder, 'wp-content/mails.jsonl')).map((line) => JSON.parse(line)),
    stop: server.stop,
  };
}
