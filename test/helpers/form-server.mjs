import { RequestLog } from './request-log.mjs';
import { formServices } from './form-services.mjs';

/**
 * The answers of form servers that work or fail, under `/__form/KEY/NAME`. Every test has a key of its
 * own. `?cors=none` answers without CORS headers; `?cors=simple` refuses preflights.
 *
 * | name | answer |
 * |---|---|
 * | `ok`, `accepted`, `no-content`, `empty` | 200 with JSON · 202 with a message and a mailed link · 204 · 200 without a body |
 * | `not-ok`, `failed-flag` | 200 with a refusal: `{ ok: false }` with errors · `{ success: false }` |
 * | `html`, `text` | 200, an HTML page · plain text |
 * | `problem`, `errors`, `fastapi`, `plain-400` | 4xx: RFC 9457 with pointers · by field · as FastAPI writes them · a page |
 * | `hostile-errors`, `deep` | 422 with markup, unknown names and too many errors · arrays in arrays |
 * | `status?code=`, `too-many?after=` | that status · 429 with that `Retry-After` |
 * | `moved`, `see-other` | 301 and 303 to `landing`, which counts as one more request |
 * | `reset`, `cut`, `never`, `stalled`, `endless` | connection reset · half an answer, then a cut · no answer · half an answer, then silence · an endless answer |
 * | a service (`form-services.mjs`) | as that service answers |
 * | `log?await=WHAT:COUNT` | the requests of the key |
 *
 * @typedef {import('node:http').IncomingMessage} IncomingMessage
 * @typedef {import('node:http').ServerResponse} ServerResponse
 * @typedef {{ response: ServerResponse, request: IncomingMessage, query: URLSearchParams, body: string, rest: string }} Exchange
 * @typedef {(exchange: Exchange) => void} FormAnswer
 */

const log = new RequestLog();
const json = 'application/json';

/**
 * @param {number} status
 * @param {unknown} value
 * @param {Record<string, string>} [headers]
 * @returns {FormAnswer}
 */
const send =
  (status, value, headers = {}) =>
  ({ response }) =>
    response.writeHead(status, { 'content-type': json, ...headers }).end(JSON.stringify(value));

/**
 * @param {number} status
 * @param {string} [text]
 * @param {Record<string, string>} [headers]
 * @returns {FormAnswer}
 */
const sendText =
  (status, text = '', headers = { 'content-type': 'text/html' }) =>
  ({ response }) =>
    response.writeHead(status, headers).end(text);

const page = '<!doctype html><title>Welcome</title><script>alert(1)</script>';

/** @type {Record<string, FormAnswer>} */
const answers = {
  ok: send(200, { ok: true }),
  accepted: send(202, { optIn: true, message: 'A <b>link</b> is on its way.' }),
  'no-content': sendText(204, '', {}),
  empty: sendText(200, '', {}),
  'not-ok': send(200, { ok: false, errors: { email: ['is unknown'] } }),
  'failed-flag': send(200, { success: false, message: 'Not today.' }),
  html: sendText(200, page),
  text: sendText(200, 'OK', { 'content-type': 'text/plain' }),
  problem: send(
    422,
    {
      type: 'https://example.org/problems/refused',
      title: 'The submission is refused.',
      status: 422,
      errors: [
        { detail: 'is no address', pointer: '#/fields/email' },
        { detail: 'is too long', pointer: '#/fields/message' },
        { detail: 'says the same again', pointer: '#/fields/message' },
        { detail: 'must be agreed to', pointer: '#/consent/privacy' },
        { detail: 'The moon is full.', pointer: '#/moon' },
      ],
    },
    { 'content-type': 'application/problem+json' },
  ),
  errors: send(400, { errors: { email: 'is no address', message: ['is empty', 'is short'], shoe: 'is too big' } }),
  fastapi: send(422, { detail: [{ loc: ['body', 'fields', 'email'], msg: 'is no address', type: 'value_error' }] }),
  'plain-400': sendText(400, page),
  'hostile-errors': send(422, {
    title: `<img src=x onerror=alert(1)>${'가'.repeat(10_000)}`,
    errors: {
      ['__proto__']: 'x',
      constructor: 'taken',
      email: '<script>alert(1)</script>a\u0000b\n\nc',
      message: { detail: { deep: 1 } },
      ...Object.fromEntries(Array.from({ length: 900 }, (_, index) => [`f${String(index)}`, 'no'])),
    },
  }),
  deep: ({ response }) =>
    response.writeHead(422, { 'content-type': json }).end(`{"errors":${'['.repeat(20_000)}${']'.repeat(20_000)}}`),
  status: ({ response, query }) =>
    response.writeHead(Number(query.get('code')), { 'content-type': json }).end('{"title":"as asked"}'),
  'too-many': ({ response, query }) =>
    response.writeHead(429, { 'retry-after': query.get('after') ?? '', 'content-type': json }).end('{}'),
  moved: ({ response }) => response.writeHead(301, { location: 'landing' }).end(),
  'see-other': ({ response }) => response.writeHead(303, { location: 'landing' }).end(),
  landing: sendText(200, page),
  reset: ({ request }) => request.socket.destroy(),
  cut: ({ response }) => {
    response.writeHead(200, { 'content-type': json, 'content-length': 100 });
    response.write('{"ok":', () => response.destroy());
  },
  never: () => undefined,
  stalled: ({ response }) => response.writeHead(200, { 'content-type': json, 'content-length': 100 }).write('{"ok":'),
  endless: ({ response }) => {
    const chunk = ' '.repeat(65_536);
    const write = () => {
      while (!response.destroyed && response.write(chunk));
    };
    response.writeHead(200, { 'content-type': json }).on('drain', write);
    write();
  },
  ...formServices,
};

/** @param {IncomingMessage} request */
async function readBody(request) {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += String(chunk);
  return body;
}

/**
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 */
async function answer(request, response) {
  const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://localhost');
  const [key = '', name = '', ...rest] = pathname.slice('/__form/'.length).split('/');
  if (name === 'log') {
    const [what, count] = (query.get('await') ?? '').split(':');
    const reached = what ? await log.waitFor(key, what, Number(count)) : true;
    response.writeHead(200, { 'content-type': json }).end(JSON.stringify({ requests: log.list(key), reached }));
    return;
  }
  log.add(key, request, response);
  const entry = log.list(key).at(-1);
  const cors = query.get('cors') ?? formServices[name]?.cors ?? 'all';
  if (cors !== 'none') {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-expose-headers', 'retry-after');
  }
  if (request.method === 'OPTIONS') {
    if (cors === 'all') response.setHeader('access-control-allow-headers', 'content-type');
    response.writeHead(204).end();
    return;
  }
  const body = await readBody(request);
  if (entry) entry.body = body;
  const found = answers[name];
  if (found) found({ request, response, query, body, rest: rest.join('/') });
  else response.writeHead(404, { 'content-type': json }).end('{}');
}

/**
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 * @returns {boolean} whether the request was one for this server
 */
export function answerFormRequest(request, response) {
  if (!request.url?.startsWith('/__form/')) return false;
  // If the connection is cut while the body is read, nobody is left to answer.
  answer(request, response).catch(() => response.destroy());
  return true;
}
