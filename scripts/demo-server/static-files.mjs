import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** @typedef {{ body: Buffer, etag: string, type: string, encoding: string | undefined, compressible: boolean }} StaticFile */

/** @type {Readonly<Record<string, string>>} */
const mimeTypes = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/**
 * The file inside a folder that a URL path names; undefined when the path leaves the folder or names a hidden file.
 * @param {string} folder
 * @param {string} urlPath percent-encoded, beginning with `/`
 * @returns {string | undefined}
 */
export function resolveInside(folder, urlPath) {
  let decoded;
  try {
    decoded = decodeURIComponent(urlPath);
  } catch {
    return undefined;
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return undefined;
  const segments = decoded.split('/').filter((segment) => segment !== '');
  if (segments.some((segment) => segment.startsWith('.'))) return undefined;
  return path.join(folder, ...segments, ...(decoded.endsWith('/') ? ['index.html'] : []));
}

/**
 * @param {string} acceptEncoding the request's header
 * @returns {'br' | 'gzip' | undefined}
 */
export function chooseEncoding(acceptEncoding) {
  const offered = new Map(
    acceptEncoding.split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
      const quality = parameters.find((parameter) => parameter.startsWith('q='));
      return /** @type {const} */ ([name, quality === undefined ? 1 : Number(quality.slice(2))]);
    }),
  );
  for (const encoding of /** @type {const} */ (['br', 'gzip'])) if ((offered.get(encoding) ?? 0) > 0) return encoding;
  return undefined;
}

/**
 * Reads files and caches them, compressed once for each version on disk. Brotli at its highest level, as a CDN stores
 * files, so that a page costs what it would cost on a real host.
 */
export class StaticFiles {
  /** @type {Map<string, { version: string, file: Promise<StaticFile> }>} */
  #cache = new Map();

  /**
   * @param {string} file
   * @param {string} acceptEncoding
   * @returns {Promise<StaticFile | undefined>} undefined when there is no such file
   */
  async read(file, acceptEncoding) {
    const info = await stat(file).catch(() => undefined);
    if (!info?.isFile()) return undefined;
    const type = mimeTypes[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
    const compressible = /^(text|application\/json|image\/svg)/.test(type);
    const encoding = compressible ? chooseEncoding(acceptEncoding) : undefined;
    const key = `${encoding ?? 'identity'} ${file}`;
    const version = `${String(info.mtimeMs)}-${String(info.size)}`;
    const cached = this.#cache.get(key);
    if (cached?.version === version) return cached.file;
    const loaded = load(file, type, encoding, compressible);
    this.#cache.set(key, { version, file: loaded });
    // A read may fail while a build writes the file; the next request reads it again.
    loaded.catch(() => this.#cache.delete(key));
    return loaded;
  }
}

/**
 * @param {string} file
 * @param {string} type
 * @param {'br' | 'gzip' | undefined} encoding
 * @param {boolean} compressible
 * @returns {Promise<StaticFile>}
 */
async function load(file, type, encoding, compressible) {
  const plain = await readFile(file);
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
  const etag = `"${hash}${encoding === undefined ? '' : `-${encoding}`}"`;
  return { body: await compress(plain, encoding), etag, type, encoding, compressible };
}

/**
 * @param {Buffer} plain
 * @param {'br' | 'gzip' | undefined} encoding
 * @returns {Promise<Buffer>}
 */
async function compress(plain, encoding) {
  if (encoding === 'br') return compressBrotli(plain, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } });
  if (encoding === 'gzip') return compressGzip(plain, { level: 9 });
  return plain;
}
