import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { listenOnLoopback } from '../../demo-server/listen-on-loopback.mjs';
import { sendFile } from '../../demo-server/send-file.mjs';
import { resolveInside, StaticFiles } from '../../demo-server/static-files.mjs';
import { startLogged } from './run-logged.mjs';

/** @typedef {{ url: string, stop: () => Promise<void> }} Server */

/**
 * @param {string} folder
 * @returns {Promise<Server>}
 */
async function serveFolder(folder) {
  const files = new StaticFiles();
  const { port, close } = await listenOnLoopback(0, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = resolveInside(folder, pathname) ?? '';
    void sendFile(files, name, request, response, 200, {}).then((isSent) => isSent || response.writeHead(404).end());
  });
  return { url: `http://localhost:${port}/`, stop: close };
}

/** @returns {Promise<number>} a port that nobody listens on */
async function findPort() {
  const { port, close } = await listenOnLoopback(0, () => undefined);
  await close();
  return port;
}

/**
 * Starts an example's own server on a free port and waits until it answers, a minute at most.
 * @param {import('./install-example.mjs').Installed} example
 * @returns {Promise<Server>}
 */
async function startServer({ folder, npm, environment }) {
  const port = String(await findPort());
  const place = { folder, environment: { ...environment, PORT: port, HOST: 'localhost', NODE_ENV: 'production' } };
  const { ended, readOutput, stop } = startLogged([...npm, 'start', '--silent'], place);
  const server = {
    url: `http://localhost:${port}/`,
    stop: async () => {
      stop();
      await ended;
    },
  };
  const answers = () =>
    fetch(server.url)
      .then(({ ok }) => ok)
      .catch(() => false);
  for (let tries = 0; tries < 240; tries += 1) {
    if (await answers()) return server;
    if (await Promise.race([ended.then(() => true), wait(250, false)])) break;
  }
  await server.stop();
  throw new Error(`npm start: no page\n${readOutput().trim().split('\n').slice(-20).join('\n')}`);
}

/**
 * @param {import('./framework-list.mjs').Framework} framework
 * @param {import('./install-example.mjs').Installed} example
 */
export const serveExample = ({ folder }, example) =>
  folder === undefined ? startServer(example) : serveFolder(join(example.folder, folder));
