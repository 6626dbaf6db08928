import { readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Answers with the file's own bytes. The test runner's server would transform scripts and add one of its own to pages,
 * which a content security policy would block.
 * @param {import('node:http').ServerResponse} response
 * @param {string} folder
 * @param {string} path from the folder, as it stood in the URL
 * @param {Record<string, string>} [headers]
 */
export function serveFile(response, folder, path, headers = {}) {
  const file = normalize(join(folder, decodeURIComponent(path)));
  response.setHeader('access-control-allow-origin', '*');
  if (!file.startsWith(folder + sep) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end(`Not found: ${path}`);
    return;
  }
  const type = types[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache', ...headers }).end(readFileSync(file));
}
