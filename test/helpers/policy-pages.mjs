import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { serveFile } from './serve-file.mjs';

const folder = fileURLToPath(new URL('../embed/pages', import.meta.url));

const common = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'";

/** The promised policy, and what hosts may add to it. */
export const policies = {
  strict: `${common}; require-trusted-types-for 'script'; trusted-types ssegov-widgets`,
  /** The page has a stylesheet of its own. */
  styled: `${common}; style-src 'self'; require-trusted-types-for 'script'; trusted-types ssegov-widgets`,
  /** The page runs its own Lit. */
  'own-lit': `${common}; require-trusted-types-for 'script'; trusted-types ssegov-widgets lit-html`,
  /** The page trusts its own scripts by a nonce, and what they load; host names do not count then. */
  nonce: `default-src 'none'; script-src 'nonce-told-once' 'strict-dynamic'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types ssegov-widgets`,
};

/** @type {Map<string, unknown[]>} */
const reports = new Map();

/**
 * `/__csp/PAGE.html?csp=strict&key=…` serves a file of test/embed/pages under that policy; what browsers report is
 * listed at `/__csp/reports?key=…`.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @returns {boolean} whether the request was one for these pages
 */
export function answerPolicyRequest(request, response) {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (!pathname.startsWith('/__csp/')) return false;
  const key = searchParams.get('key') ?? '';
  const known = reports.get(key) ?? [];
  if (pathname !== '/__csp/reports') {
    const policy = policies[/** @type {keyof typeof policies} */ (searchParams.get('csp'))];
    const header = policy && `${policy}; report-uri /__csp/reports?key=${encodeURIComponent(key)}`;
    serveFile(response, folder, pathname.slice('/__csp/'.length), header ? { 'content-security-policy': header } : {});
  } else if (request.method === 'POST') {
    void text(request).then((body) => {
      reports.set(key, [...known, JSON.parse(body)]);
      response.writeHead(204).end();
    });
  } else {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(known));
  }
  return true;
}
