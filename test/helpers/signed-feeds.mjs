import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const sample = readFileSync(new URL('./sample-feed.json', import.meta.url), 'utf8');

/** How often each file was requested, by its name and key. @type {Map<string, number>} */
const counts = new Map();

/** @param {string} file @param {URLSearchParams} query */
function count(file, query) {
  const name = `${file} ${query.get('key')}`;
  const now = (counts.get(name) ?? 0) + 1;
  counts.set(name, now);
  return now;
}

/** @param {URLSearchParams} query */
function feedOf(query) {
  const feed = JSON.parse(sample);
  const length = Number(query.get('members') ?? 0);
  const members = Array.from({ length }, (_, index) => ({
    id: `invented-${index}`,
    name: { ko: `가상구 ${index}`, en: `Invented-gu ${index}` },
    kind: 'district',
    summary: 'An invented member. '.repeat(20),
  }));
  return JSON.stringify(length ? { ...feed, members } : feed);
}

/**
 * Feeds with a signature, under `/__feed/`: `signed.json` and `signed.json.sig`; `signed.key` is the public key. With
 * `?members=N` so many members; `changed-from=N`: from the nth request on, the feed has one other letter; `wrong-until=N`: until
 * the nth request, the signature is that of another text; `bom=1`: after a byte order mark; `sig=` is sent as the signature file.
 * @type {Record<string, (query: URLSearchParams) => string>}
 */
export const signedFeeds = {
  'signed.key': () => publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64'),
  'signed.json': (query) => {
    const text = (query.has('bom') ? '\uFEFF' : '') + feedOf(query);
    const isChanged = count('feed', query) >= Number(query.get('changed-from') ?? Infinity);
    return isChanged ? text.replace('Invented', 'Imvented') : text;
  },
  'signed.json.sig': (query) => {
    const given = query.get('sig');
    if (given !== null) return given;
    const text = (query.has('bom') ? '\uFEFF' : '') + feedOf(query);
    const isWrong = count('signature', query) <= Number(query.get('wrong-until') ?? 0);
    const digest = createHash('sha512')
      .update(isWrong ? `${text} ` : text)
      .digest();
    return `${sign(null, digest, privateKey).toString('base64')}\n`;
  },
};
