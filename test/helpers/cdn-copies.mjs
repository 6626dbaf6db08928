import { existsSync, readFileSync } from 'node:fs';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { serveFile } from './serve-file.mjs';

const built = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/**
 * Libraries that old sites still load, where Debian's packages libjs-prototype and libjs-mootools have put them.
 * @type {Readonly<Record<string, string>>}
 */
const oldLibraries = {
  '/__old/prototype.js': '/usr/share/javascript/prototype/prototype.js',
  '/__old/mootools.js': '/usr/share/javascript/mootools/mootools.js',
};

/**
 * How often each file of a flaky copy was requested, by any spelling or query.
 * @type {Map<string, number>}
 */
const asked = new Map();

/**
 * The keys of flaky copies that no longer fail.
 * @type {Set<string>}
 */
const healed = new Set();

/**
 * @param {string} copy `flaky~KEY~NAME~TIMES`: the chunks whose name begins with NAME fail TIMES times, for each KEY; or, with
 * `always`, until `/__cdn/healed~KEY/…` is requested
 * @param {string} file
 */
function failsNow(copy, file) {
  const [kind, key = '', name = '', times] = copy.split('~');
  if (kind !== 'flaky' || !file.startsWith(`chunks/${name}`)) return false;
  const count = (asked.get(copy + file) ?? 0) + 1;
  asked.set(copy + file, count);
  return times === 'always' ? !healed.has(key) : count <= Number(times);
}

/**
 * `/__cdn/VERSION/…` is the CDN build as that version would be, at an address of its own: a second copy where VERSION is
 * the built one. `/__cdn/without-chunks/…` has lost its chunks; those of `/__cdn/flaky~KEY~NAME~TIMES/…` fail at first. `/__old/…` are old libraries: 404 where they are not
 * installed, and 500 in CI, which has them.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @returns {boolean} whether the request was one for these files
 */
export function answerCopyRequest(request, response) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const library = oldLibraries[pathname];
  if (library) {
    const status = existsSync(library) ? 200 : env['CI'] ? 500 : 404;
    response.writeHead(status, { 'content-type': 'text/javascript; charset=utf-8' });
    response.end(status === 200 ? readFileSync(library) : '');
    return true;
  }
  const [, copy, file] = /^\/__cdn\/([^/]+)\/(.*)$/.exec(decodeURIComponent(pathname)) ?? [];
  if (!copy || file === undefined) return false;
  const [kind, key = ''] = copy.split('~');
  if (kind === 'healed') {
    healed.add(key);
    response.writeHead(204).end();
  } else if (copy === 'without-chunks' && file.startsWith('chunks/')) response.writeHead(404).end();
  else if (failsNow(copy, file)) response.writeHead(503).end();
  else if (/^(without-chunks|flaky~.*)$/.test(copy) || !file.endsWith('.js')) serveFile(response, built, file);
  else {
    const code = readFileSync(`${built}/${file}`, 'utf8').replaceAll(`"${version}"`, `"${copy}"`);
    response.setHeader('access-control-allow-origin', '*');
    response
      .writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' })
      .end(code);
  }
  return true;
}
