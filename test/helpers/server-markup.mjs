import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { tsImport } from 'tsx/esm/api';

/** @typedef {import('../../src/server.js')} Server */

/** @type {Promise<Server> | undefined} From the sources, as the tests' elements are: the build has other templates. */
let server;
const loadServer = () => (server ??= /** @type {Promise<Server>} */ (tsImport('../../src/server.ts', import.meta.url)));

const sample = new URL('./sample-feed.json', import.meta.url);

/** @param {string} body what to render: `{ tag, feed, lang, … }`; without a feed, the sample */
async function renderMarkup(body) {
  const { tag, ...options } = JSON.parse(body);
  const feed = JSON.parse(readFileSync(sample, 'utf8'));
  const { render } = await loadServer();
  return render(tag, { feed, lang: 'en', ...options });
}

/**
 * `POST /__server/render` answers with what `ssegov-widgets/server` draws; 500 and the error where it does not.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @returns {boolean} whether the request was one for this server
 */
export function answerServerRequest(request, response) {
  if (!request.url?.startsWith('/__server/render')) return false;
  text(request)
    .then(renderMarkup)
    .then(
      (html) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html),
      (/** @type {unknown} */ error) => response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error)),
    );
  return true;
}
