import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { makeFeed } from './make-feed.mjs';

const folder = new URL('../.cache/', import.meta.url);
/** Quality 11 takes minutes for 100,000 members; 5 is what servers use for what they compress on the way. */
const quality = 5;

/**
 * The feed as it goes over the wire, made once and kept.
 * @param {number} count
 * @returns {Buffer}
 */
export function feedBytes(count) {
  const file = new URL(`feed-${count}.json.br`, folder);
  if (existsSync(file)) return readFileSync(file);
  const json = Buffer.from(JSON.stringify(makeFeed(count)));
  const bytes = brotliCompressSync(json, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, bytes);
  return bytes;
}
