import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { feedBytes } from '../feed/feed-bytes.mjs';

const types = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
});
const root = new URL('../', import.meta.url);

/** @param {URL} url */
function fileOf({ pathname }) {
  if (pathname.startsWith('/cdn/')) return new URL(`../dist${pathname}`, root);
  const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  return path.startsWith('/ours/') ? new URL(`pages${path}`, root) : new URL(`dist${path}`, root);
}

/**
 * Serves the pages like a good host: compressed once, by brotli at its highest level. `takeBytes` returns the bytes
 * sent since its last call, those of the feed apart.
 * @param {ReadonlyMap<string, string>} [drawn] pages that are no files: path → HTML
 */
export async function servePages(drawn) {
  /** @type {Map<string, Buffer>} */
  const files = new Map();
  let sent = { page: 0, feed: 0 };

  /** @param {URL} url */
  function bytesFor(url) {
    if (url.pathname === '/feed.json') return feedBytes(Number(url.searchParams.get('n')));
    let bytes = files.get(url.href);
    const file = fileOf(url);
    const html = drawn?.get(url.pathname);
    if (!bytes && html !== undefined) files.set(url.href, (bytes = brotliCompressSync(html)));
    else if (!bytes && existsSync(file)) {
      let content = readFileSync(file);
      if (extname(file.pathname) === '.html')
        content = Buffer.from(content.toString().replace('{{search}}', url.search));
      files.set(url.href, (bytes = brotliCompressSync(content)));
    }
    return bytes;
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const bytes = bytesFor(url);
    if (!bytes) return void response.writeHead(404).end();
    sent[url.pathname === '/feed.json' ? 'feed' : 'page'] += bytes.length;
    const type = types[extname(url.pathname) || '.html'] ?? 'application/octet-stream';
    response
      .writeHead(200, { 'content-type': type, 'content-encoding': 'br', 'content-length': bytes.length })
      .end(bytes);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://localhost:${port}`,
    takeBytes() {
      const taken = sent;
      sent = { page: 0, feed: 0 };
      return taken;
    },
    close: () => server.close(),
  };
}
