import { FeedError } from './feed-error.js';
import { feedLimits, fetchFeed, type FetchOptions } from './fetch-feed.js';

/** Characters of a signature file: 64 bytes in Base64, and room for white space. */
const maximumLength = 256;

const refuse = (message: string, retryable = false) => new FeedError('signature', message, retryable);

/** Throws where the text is not Base64. */
const readBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.trim()), (character) => character.charCodeAt(0));

async function importKey(key: string): Promise<CryptoKey> {
  // Undefined on a page without `https:`.
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto };
  if (!subtle) throw refuse('signatures can be checked on https: pages only');
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = readBase64(key);
  } catch {
    throw refuse('data-key is not Base64');
  }
  return subtle.importKey('raw', bytes, 'Ed25519', false, ['verify']).catch((error: unknown) => {
    throw refuse(
      (error as Error).name === 'NotSupportedError'
        ? 'this browser cannot check Ed25519 signatures'
        : 'data-key is not an Ed25519 public key: 32 bytes in Base64',
    );
  });
}

/** The address of a feed's signature: `.sig` after its path. */
function signatureUrl(url: string): string {
  const signature = new URL(url);
  signature.pathname += '.sig';
  signature.hash = '';
  return signature.href;
}

async function readSignature(url: string, signal: AbortSignal, fresh: boolean): Promise<Uint8Array<ArrayBuffer>> {
  let text = '';
  const limits = { ...feedLimits, bytes: maximumLength };
  try {
    await fetchFeed(signatureUrl(url), (piece) => (text += piece), { signal, fresh, limits });
    return readBase64(text);
  } catch (error) {
    signal.throwIfAborted();
    // A server may send 404 without the header that lets a page read it: that looks like no connection.
    throw refuse(`no signature: ${String(error)}`, error instanceof FeedError && error.retryable);
  }
}

/** Not the bytes themselves are signed: WebKitGTK 2.50 crashes when it verifies more than 64 KiB. */
const digest = async (bytes: readonly Uint8Array<ArrayBuffer>[]): Promise<ArrayBuffer> =>
  crypto.subtle.digest('SHA-512', await new Blob([...bytes]).arrayBuffer());

async function fetchOnce(url: string, key: string, { signal, fresh = false }: FetchOptions): Promise<string[]> {
  // Requested together with the feed. Nobody waits for it if there is no feed.
  const signature = readSignature(url, signal, fresh);
  signature.catch(() => undefined);
  const pieces: string[] = [];
  const bytes: Uint8Array<ArrayBuffer>[] = [];
  const onBytes = (piece: Uint8Array<ArrayBuffer>) => bytes.push(piece);
  await fetchFeed(url, (piece) => pieces.push(piece), { signal, fresh, onBytes });
  const [publicKey, signed] = await Promise.all([importKey(key), signature]);
  if (await crypto.subtle.verify('Ed25519', publicKey, signed, await digest(bytes))) return pieces;
  throw refuse(`the signature does not fit the feed: ${url}`);
}

/**
 * Requests a feed like `fetchFeed`, and resolves with its text, in pieces, once the SHA-512 digest of all its bytes has the
 * Ed25519 signature beside it. Otherwise it rejects with the `FeedError` `signature`. Where a cache has only one of the two files
 * anew, both are requested again from the server. A part of its own, because few pages give a key.
 */
export async function fetchSigned(url: string, key: string, options: FetchOptions): Promise<string[]> {
  try {
    return await fetchOnce(url, key, options);
  } catch (error) {
    options.signal.throwIfAborted();
    if (options.fresh || (error as FeedError).code !== 'signature') throw error;
    return fetchOnce(url, key, { ...options, fresh: true });
  }
}
