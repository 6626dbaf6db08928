import { FeedError, feedErrorOf } from './feed-error.js';
import { pageRegistry } from './page-registry.js';
import { requestFeed } from './request-feed.js';

/** The limits of one request. */
export interface FeedLimits {
  /** The longest time without a byte, in ms. */
  readonly idle: number;
  /** The longest time from the request to the last byte, in ms. */
  readonly total: number;
  /** The largest answer, uncompressed. */
  readonly bytes: number;
}

/** A feed of 100,000 members is about 60 MB; one of 51 members is about 60 kB. */
export const feedLimits: FeedLimits = { idle: 10_000, total: 60_000, bytes: 96 * 1024 * 1024 };

/** Options of one request. */
export interface FetchOptions {
  readonly signal: AbortSignal;
  /** Asks the server, even if the browser's cache has an answer. */
  readonly fresh?: boolean;
  readonly limits?: FeedLimits;
  /** Gets the bytes as they came, before they are text. */
  readonly onBytes?: ((bytes: Uint8Array<ArrayBuffer>) => void) | undefined;
}

type Receive = (piece: string) => unknown;

async function readPieces(
  response: Response,
  receive: Receive,
  limit: number,
  onBytes: FetchOptions['onBytes'],
): Promise<void> {
  const tooLarge = () => new FeedError('too-large', `the answer is larger than ${limit} bytes`);
  if (Number(response.headers.get('content-length')) > limit) throw tooLarge();
  const { body } = response as { body?: Response['body'] };
  // Pretender, Mirage and Cypress replace `fetch` by their own, whose responses have no stream.
  if (!body) {
    const text = await response.text();
    if (text.length > limit) throw tooLarge();
    onBytes?.(new TextEncoder().encode(text));
    await receive(text.replace(/^\uFEFF/, ''));
    return;
  }
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
    if (bytes > limit) throw tooLarge();
    onBytes?.(value);
    await receive(decoder.decode(value, { stream: true }));
  }
  await receive(decoder.decode());
}

/**
 * Makes one GET request, and passes the text of the answer to `receive` piece by piece: the next piece is read when `receive`
 * has finished with this one. Rejects with a `FeedError`, or with the signal's reason if the signal aborts.
 */
export async function fetchFeed(
  url: string,
  receive: Receive,
  { signal, fresh = false, limits = feedLimits, onBytes }: FetchOptions,
): Promise<void> {
  const earlyRequests = pageRegistry()?.early;
  const early = fresh ? undefined : earlyRequests?.get(url);
  if (early) earlyRequests?.set(url, undefined);
  const abort = early?.abort ?? new AbortController();
  const timeout = (milliseconds: number) => () =>
    abort.abort(new FeedError('timeout', `no answer within ${milliseconds} ms`));
  const stop = () => abort.abort(signal.reason);
  const total = setTimeout(timeout(limits.total), limits.total);
  let idle = setTimeout(timeout(limits.idle), limits.idle);
  signal.addEventListener('abort', stop);
  try {
    signal.throwIfAborted();
    const response = await (early?.response ?? requestFeed(url, abort.signal, fresh ? 'no-cache' : 'default'));
    if (!response.ok) {
      const passing = response.status >= 500 || [408, 425, 429].includes(response.status);
      throw new FeedError('http', `the server answered with status ${response.status}`, passing);
    }
    const receivePiece = async (piece: string) => {
      clearTimeout(idle);
      await receive(piece);
      // Meanwhile time may have run out, or the last subscriber may have left.
      abort.signal.throwIfAborted();
      idle = setTimeout(timeout(limits.idle), limits.idle);
    };
    await readPieces(response, receivePiece, limits.bytes, onBytes);
  } catch (error) {
    signal.throwIfAborted();
    throw feedErrorOf(abort.signal.aborted ? abort.signal.reason : error, `: ${url}`);
  } finally {
    clearTimeout(total);
    clearTimeout(idle);
    signal.removeEventListener('abort', stop);
    // After an error this ends the request; after success nothing is pending.
    abort.abort();
  }
}
