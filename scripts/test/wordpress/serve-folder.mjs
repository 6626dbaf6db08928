import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/**
 * Serves a published folder as a static host does: for every origin, with ETags.
 * @param {string} folder
 */
export async function serveFolder(folder) {
  /** @type {{ path: string, status: number }[]} */
  const requests = [];
  let isDown = false;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(folder, normalize(path));
    /** @param {number} status @param {Record<string, string>} [headers] @param {Buffer} [body] */
    const answer = (status, headers = {}, body) => {
      requests.push({ path, status });
      response.writeHead(status, { 'access-control-allow-origin': '*', ...headers }).end(body);
    };
    if (isDown) answer(503);
    else if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) answer(404);
    else {
      const body = readFileSync(file);
      const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
      if (request.headers['if-none-match'] === etag) answer(304, { etag });
      else answer(200, { etag, 'content-type': types[extname(file)] ?? 'application/octet-stream' }, body);
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The server has no port.');
  return {
    base: `http://127.0.0.1:${address.port}/`,
    requests,
    /** @param {boolean} down */
    setDown: (down) => void (isDown = down),
    stop: () => server.close(),
  };
}
