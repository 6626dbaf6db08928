import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes `integrity.json`: the hash of every script and style sheet of a folder, for the attribute `integrity`.
 * @param {string} folder
 */
export function writeIntegrity(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => /\.(js|css)$/.test(file))
    .sort();
  const hashOf = (/** @type {string} */ file) =>
    `sha384-${createHash('sha384')
      .update(readFileSync(path.join(folder, file)))
      .digest('base64')}`;
  const hashes = Object.fromEntries(files.map((file) => [file, hashOf(file)]));
  writeFileSync(path.join(folder, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
}
