import { readFileSync } from 'node:fs';
import { RequestLog } from './request-log.mjs';
import { signedFeeds } from './signed-feeds.mjs';

/**
 * The answers of feed servers that fail, under `/__feed/`. Every test has a `?key=` of its own. The web tests and the
 * end-to-end tests use it.
 *
 * | path | answer |
 * |---|---|
 * | `ok.json` | the real feed, as built (`npm run build`) |
 * | `sample.json` | an invented feed with three members and one bad record; `?name=` names its organisation |
 * | `status?code=500` | that status, with a JSON body |
 * | `html` | 200, an HTML page |
 * | `wrong-type?type=text/plain` | the sample with another content type |
 * | `truncated` | half of the sample, then the connection is cut |
 * | `empty`, `bom`, `broken-json` | no bytes · the sample after a byte order mark · no JSON |
 * | `newer-version`, `bad-envelope`, `no-members` | feeds that the schema refuses · one without members |
 * | `endless`, `huge?mb=20` | streams for ever · streams that much JSON |
 * | `slow?ms=500`, `never`, `held` | later · not at all · when `release?key=` is requested |
 * | `halves?count=1000&end=cut` | so many members: the first half at once, the second when `release?key=` is requested, or (`cut`) never; `broken`: then not JSON |
 * | `reset` | the socket is closed before a byte |
 * | `redirect-loop`, `redirect?to=sample.json` | redirections |
 * | `steps?steps=status,sample.json` | the nth request gets the nth answer, later ones the last |
 * | `signed.json`, `signed.json.sig`, `signed.key` | see `signed-feeds.mjs` |
 * | any with `&cors=none` | the same without the header that lets other origins read it |
 * | `log?key=` | `{ requests, reached }`; with `&await=aborted:1` (or `requests`, `open`, `answered`) once that is reached |
 */

/** @typedef {import('node:http').IncomingMessage} IncomingMessage */
/** @typedef {import('node:http').ServerResponse} ServerResponse */
/** @typedef {(response: ServerResponse, query: URLSearchParams, request: IncomingMessage) => unknown} Answer */

const sampleFile = new URL('./sample-feed.json', import.meta.url);
const realFile = new URL('../../dist/cdn/feed.json', import.meta.url);
const json = 'application/json; charset=utf-8';

const log = new RequestLog();
/** @type {Map<string, (() => void)[]>} Answers that wait for `release`, by key. */
const held = new Map();
/** @type {Map<string, number>} How many steps each key has taken. */
const steps = new Map();

/** @typedef {Record<string, unknown> & { organisation: Record<string, unknown> }} Sample */
const readSample = () => /** @type {Sample} */ (JSON.parse(readFileSync(sampleFile, 'utf8')));

/**
 * @param {ServerResponse} response
 * @param {string | Buffer} body
 * @param {Record<string, string | number>} [headers]
 */
function send(response, body, headers) {
  response.writeHead(200, { 'content-type': json, 'content-length': Buffer.byteLength(body), ...headers }).end(body);
}

/**
 * @param {ServerResponse} response
 * @param {URLSearchParams} query
 */
function sendSample(response, query) {
  const sample = readSample();
  if (query.has('name')) sample.organisation['name'] = query.get('name');
  const cache = query.get('cache');
  send(response, JSON.stringify(sample), cache ? { 'cache-control': cache } : {});
}

/**
 * @param {Record<string, unknown>} changes
 * @returns {Answer}
 */
const sendChanged = (changes) => (response) => send(response, JSON.stringify({ ...readSample(), ...changes }));

/**
 * @param {ServerResponse} response
 * @param {number} bytes
 */
function streamJson(response, bytes) {
  const chunk = Buffer.from(`"${'x'.repeat(65_533)}",`);
  let left = bytes;
  const write = () => {
    while (!response.destroyed && left > 0) {
      left -= chunk.length;
      if (!response.write(chunk)) return;
    }
    if (left <= 0) response.end('""]');
  };
  response.writeHead(200, { 'content-type': json }).write('[');
  response.on('drain', write);
  write();
}

/**
 * @param {URLSearchParams} query
 * @param {() => void} answer
 */
function hold(query, answer) {
  const key = query.get('key') ?? '';
  held.set(key, [...(held.get(key) ?? []), answer]);
}

/** @type {Record<string, Answer>} */
const answers = {
  'ok.json': (response) => send(response, readFileSync(realFile)),
  'sample.json': sendSample,
  status: (response, query) =>
    response.writeHead(Number(query.get('code') ?? 500), { 'content-type': json }).end('{"error":"as asked"}'),
  html: (response) => send(response, '<!doctype html><title>Welcome</title>', { 'content-type': 'text/html' }),
  'wrong-type': (response, query) =>
    send(response, JSON.stringify(readSample()), { 'content-type': query.get('type') ?? 'text/plain' }),
  truncated: (response) => {
    const body = JSON.stringify(readSample());
    response.writeHead(200, { 'content-type': json, 'content-length': Buffer.byteLength(body) });
    response.write(body.slice(0, body.length / 2), () => response.destroy());
  },
  empty: (response) => send(response, ''),
  bom: (response) => send(response, `\uFEFF${JSON.stringify(readSample())}`),
  'broken-json': (response) => send(response, '{"version":1,'),
  'newer-version': sendChanged({ version: 2 }),
  'bad-envelope': sendChanged({ members: 'none' }),
  'no-members': sendChanged({ members: [] }),
  endless: (response) => streamJson(response, Infinity),
  huge: (response, query) => streamJson(response, Number(query.get('mb') ?? 20) * 1024 * 1024),
  slow: (response, query) => {
    const timer = setTimeout(() => sendSample(response, query), Number(query.get('ms') ?? 500));
    response.once('close', () => clearTimeout(timer));
  },
  never: () => undefined,
  held: (response, query) => hold(query, () => sendSample(response, query)),
  halves: (response, query) => {
    const count = Number(query.get('count') ?? 1000);
    const members = Array.from({ length: count }, (_, index) => ({
      id: `invented-${index}`,
      name: { ko: `가상구 ${index}`, en: `Invented-gu ${index}` },
      kind: index % 2 ? 'city' : 'district',
      summary: 'An invented member. '.repeat(20),
    }));
    const text = JSON.stringify({ ...readSample(), members });
    const half = text.length / 2;
    response.writeHead(200, { 'content-type': json }).write(text.slice(0, half));
    hold(query, () => {
      const end = query.get('end');
      if (end === 'cut') response.destroy();
      else response.end(end === 'broken' ? '}' : text.slice(half));
    });
  },
  release: (response, query) => {
    const key = query.get('key') ?? '';
    for (const answer of held.get(key) ?? []) answer();
    held.delete(key);
    response.writeHead(204).end();
  },
  reset: (_response, _query, request) => request.socket.destroy(),
  'redirect-loop': (response, query) => response.writeHead(302, { location: `/__feed/redirect-loop?${query}` }).end(),
  redirect: (response, query) =>
    response.writeHead(302, { location: `/__feed/${query.get('to') ?? 'sample.json'}?${query}` }).end(),
  steps: (response, query, request) => {
    const key = query.get('key') ?? '';
    const names = (query.get('steps') ?? 'sample.json').split(',');
    const step = steps.get(key) ?? 0;
    steps.set(key, step + 1);
    answers[names[Math.min(step, names.length - 1)] ?? '']?.(response, query, request);
  },
  ...Object.fromEntries(
    Object.entries(signedFeeds).map(([name, textOf]) => [
      name,
      /** @type {Answer} */ (response, query) => send(response, textOf(query)),
    ]),
  ),
  log: async (response, query) => {
    const key = query.get('key') ?? '';
    const [what, count] = (query.get('await') ?? '').split(':');
    const reached = what ? await log.waitFor(key, what, Number(count)) : true;
    send(response, JSON.stringify({ requests: log.list(key), reached }));
  },
};

/**
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 * @returns {boolean} whether the request was one for this server
 */
export function answerFeedRequest(request, response) {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (!pathname.startsWith('/__feed/')) return false;
  const name = pathname.slice('/__feed/'.length);
  const answer = answers[name];
  if (searchParams.get('cors') !== 'none') response.setHeader('access-control-allow-origin', '*');
  response.setHeader('cache-control', 'no-store');
  if (name !== 'log' && name !== 'release') log.add(searchParams.get('key') ?? '', request, response);
  if (!answer) response.writeHead(404).end(`There is no answer called "${name}".`);
  else answer(response, searchParams, request);
  return true;
}
