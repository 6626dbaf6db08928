import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { drawPage } from './demo-server/draw-page.mjs';
import { DemoFeeds } from './demo-server/demo-feeds.mjs';
import { forwardToReceiver } from './demo-server/forward-to-receiver.mjs';
import { listenOnLoopback } from './demo-server/listen-on-loopback.mjs';
import { pageHeaders } from './demo-server/page-headers.mjs';
import { receiveReport } from './demo-server/receive-report.mjs';
import { sendFile } from './demo-server/send-file.mjs';
import { resolveInside, StaticFiles } from './demo-server/static-files.mjs';

/** @typedef {import('node:http').IncomingMessage} IncomingMessage */
/** @typedef {import('node:http').ServerResponse} ServerResponse */
/** @typedef {(request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>} Handler */

const projectRoot = fileURLToPath(new URL('..', import.meta.url));
const defaultPort = 4173;
const notBuilt = 'The widgets are not built yet (dist/cdn is missing): run npm run build';

/**
 * Libraries that old sites still load, at the places of Debian's packages libjs-prototype and libjs-mootools.
 * @type {Readonly<Record<string, string>>}
 */
const oldLibraries = {
  '/old-libraries/prototype.js': '/usr/share/javascript/prototype/prototype.js',
  '/old-libraries/mootools.js': '/usr/share/javascript/mootools/mootools.js',
};

/**
 * Serves the demo partner site: `demo/` at `/`, the built widgets at `/widgets/`.
 * @param {object} [options]
 * @param {number} [options.port] 0: any free port
 * @param {string} [options.root] the project's folder
 * @param {readonly Handler[]} [options.handlers] called first, for endpoints of a test; each tells whether it has answered
 * @param {() => string | undefined} [options.receiver] the address to which requests to `/api/` go
 * @returns {Promise<{ url: string, reports: unknown[], close: () => Promise<void> }>} `reports`: the policy violations
 *   that browsers have reported so far. Rejects with `EADDRINUSE` when the port is taken.
 */
export async function serveDemo({ port = defaultPort, root = projectRoot, handlers = [], receiver } = {}) {
  /** @type {unknown[]} */
  const reports = [];
  const first = [...handlers, forwardToReceiver(() => receiver?.())];
  const answer = answerFrom(path.join(root, 'demo'), path.join(root, 'dist', 'cdn'), first, reports);
  const listening = await listenOnLoopback(port, (request, response) => {
    answer(request, response).catch((/** @type {unknown} */ error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  return { url: `http://localhost:${String(listening.port)}/`, reports, close: listening.close };
}

/**
 * @param {string} demo
 * @param {string} widgets
 * @param {readonly Handler[]} handlers
 * @param {unknown[]} reports
 * @returns {(request: IncomingMessage, response: ServerResponse) => Promise<unknown>}
 */
function answerFrom(demo, widgets, handlers, reports) {
  const files = new StaticFiles();
  const feeds = new DemoFeeds(widgets);
  return async (request, response) => {
    for (const handle of handlers) if (await handle(request, response)) return;
    const url = new URL(`http://localhost${request.url ?? '/'}`);
    const { pathname } = url;
    if (pathname === '/__reports') return receiveReport(request, response, reports);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    if (pathname.startsWith('/demo-feeds/') && (await feeds.answer(url, response))) return;
    const drawn = await drawPage(demo, pathname);
    if (drawn !== undefined) {
      const type = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' };
      return response.writeHead(200, { ...type, ...pageHeaders[pathname] }).end(drawn);
    }
    const library = oldLibraries[pathname];
    if (library !== undefined && existsSync(library)) {
      response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' });
      return createReadStream(library).pipe(response);
    }
    const isWidget = pathname.startsWith('/widgets/');
    const file = isWidget ? resolveInside(widgets, pathname.slice('/widgets'.length)) : resolveInside(demo, pathname);
    const headers = isWidget ? widgetHeaders(pathname) : { 'Cache-Control': 'no-cache', ...pageHeaders[pathname] };
    if (file !== undefined && (await sendFile(files, file, request, response, 200, headers))) return;
    if (isWidget && !existsSync(widgets)) {
      return response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${notBuilt}\n`);
    }
    await sendFile(files, path.join(demo, '404.html'), request, response, 404, { 'Cache-Control': 'no-cache' });
  };
}

/**
 * Modules and feeds are read across origins, because a sandboxed frame has its own origin. The name of a chunk changes
 * with its content; the names of doors and feed do not.
 * @param {string} pathname
 * @returns {Record<string, string>}
 */
function widgetHeaders(pathname) {
  const hashed = pathname.startsWith('/widgets/chunks/');
  const cacheControl = hashed ? 'public, max-age=31536000, immutable' : 'no-cache';
  return { 'Access-Control-Allow-Origin': '*', 'Cache-Control': cacheControl };
}

/**
 * With `--test` the hostile feeds of the tests are served too, to look at them by hand. They are not part of the
 * package.
 * @returns {Promise<Handler[]>}
 */
async function loadTestHandlers() {
  if (!process.argv.includes('--test')) return [];
  const { answerFeedRequest } = await import('../test/helpers/feed-server.mjs');
  return [answerFeedRequest];
}

/** @returns {Promise<void>} */
async function serveFromCommandLine() {
  const port = Number(process.env['PORT'] ?? defaultPort);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    console.error(`PORT must be a number from 0 to 65535, not "${process.env['PORT'] ?? ''}".`);
    process.exitCode = 1;
    return;
  }
  if (!existsSync(path.join(projectRoot, 'dist', 'cdn')))
    console.error(`${notBuilt}. Until then the pages show their fallbacks.`);
  try {
    const { url, close } = await serveDemo({ port, handlers: await loadTestHandlers() });
    console.log(url);
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, () => void close());
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!taken) throw error;
    console.error(`Port ${String(port)} is taken. Choose another: PORT=${String(port + 1)} npm start`);
    process.exitCode = 1;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  await serveFromCommandLine();
