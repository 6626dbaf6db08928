import { readFileSync } from 'node:fs';
import { policies } from './policy-pages.mjs';

const built = new URL('../../dist/cdn/', import.meta.url);

/** @param {string} file @returns {string} the file's hash, as integrity.json has it */
const hashOf = (file) => JSON.parse(readFileSync(new URL('integrity.json', built), 'utf8'))[file] ?? '';

/**
 * `/__pinned/page?file=directory` is a page under the promised policy with that pinned file, its hash, and a directory and a
 * portable link with fallbacks; `&copy=flipped`: one byte of the file is another; `&policy=1`: with `Integrity-Policy`; `&hash=no`:
 * without the hash. `/__pinned/flipped/FILE.js` are the changed files.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @returns {boolean} whether the request was one for these pages
 */
export function answerPinnedRequest(request, response) {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const [, flipped] = /^\/__pinned\/flipped\/([a-z-]+\.js)$/.exec(pathname) ?? [];
  if (flipped) {
    const bytes = readFileSync(new URL(`pinned/${flipped}`, built));
    // A letter of a text for developers: the script would still run.
    bytes.write('C', bytes.indexOf('could not be loaded'));
    response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }).end(bytes);
    return true;
  }
  if (pathname !== '/__pinned/page') return false;
  const file = `${searchParams.get('file') ?? ''}.js`;
  const source = searchParams.get('copy') === 'flipped' ? `/__pinned/flipped/${file}` : `/dist/cdn/pinned/${file}`;
  const hash =
    searchParams.get('hash') === 'no' ? '' : ` integrity="${hashOf(`pinned/${file}`)}" crossorigin="anonymous"`;
  const headers = searchParams.has('policy') ? { 'integrity-policy': 'blocked-destinations=(script)' } : {};
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policies.strict,
    ...headers,
  });
  response.end(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A partner page</title>
<link rel="ssegov-feed" href="/__feed/sample.json"><script type="module" src="${source}"${hash}></script></head>
<body><ssegov-directory><a href="/members">All members</a></ssegov-directory>
<a data-ssegov="member-card" data-member="invented-gu" href="/member">A member</a></body></html>`);
  return true;
}
