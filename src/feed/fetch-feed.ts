import { FeedError, feedErrorOf } from './feed-error.js';
import { pageRegistry } from './page-registry.js';
import { requestFeed } from './request-feed.js';

/** Bounds of one request. A feed of 100,000 members is about 60 MB; one of 51 about 60 kB. */
export const feedLimits = {
  /** Milliseconds without a byte. */
  idle: 10_000,
  /** Milliseconds from the request to the last byte. */
  total: 60_000,
  bytes: 96 * 1024 * 1024,
};

async function readPieces(response: Response, take: (piece: string) => unknown): Promise<void> {
  const tooLarge = () => new FeedError('too-large', `larger than ${feedLimits.bytes} bytes`);
  if (Number(response.headers.get('content-length')) > feedLimits.bytes) throw tooLarge();
  const { body } = response as { body?: Response['body'] };
  // Where something else stands in for `fetch`, what it answers may have no stream: Pretender, Mirage and Cypress bring such.
  if (!body) {
    const text = await response.text();
    if (text.length > feedLimits.bytes) throw tooLarge();
    await take(text.replace(/^\uFEFF/, ''));
    return;
  }
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
    if (bytes > feedLimits.bytes) throw tooLarge();
    await take(decoder.decode(value, { stream: true }));
  }
  await take(decoder.decode());
}

/**
 * One GET, from the URL to the text of its answer, piece by piece as it comes: the next one is read when `take` is done with
 * this one. Rejects with a `FeedError`, or with the signal's reason where the signal ended it. `fresh` asks the server even
 * where the browser's cache has an answer.
 */
export async function fetchFeed(
  url: string,
  signal: AbortSignal,
  take: (piece: string) => unknown,
  fresh = false,
): Promise<void> {
  const earlyRequests = pageRegistry()?.early;
  const early = fresh ? undefined : earlyRequests?.get(url);
  if (early) earlyRequests?.set(url, undefined);
  const abort = early?.abort ?? new AbortController();
  const timeout = (milliseconds: number) => () =>
    abort.abort(new FeedError('timeout', `no answer within ${milliseconds} ms`));
  const stop = () => abort.abort(signal.reason);
  const total = setTimeout(timeout(feedLimits.total), feedLimits.total);
  let idle = setTimeout(timeout(feedLimits.idle), feedLimits.idle);
  signal.addEventListener('abort', stop);
  try {
    signal.throwIfAborted();
    const response = await (early?.response ?? requestFeed(url, abort.signal, fresh ? 'no-cache' : 'default'));
    if (!response.ok) {
      const passing = response.status >= 500 || [408, 425, 429].includes(response.status);
      throw new FeedError('http', `status ${response.status}`, passing);
    }
    await readPieces(response, async (piece) => {
      clearTimeout(idle);
      await take(piece);
      // Time may have run out meanwhile, or the reader may have left.
      abort.signal.throwIfAborted();
      idle = setTimeout(timeout(feedLimits.idle), feedLimits.idle);
    });
  } catch (error) {
    signal.throwIfAborted();
    throw feedErrorOf(abort.signal.aborted ? abort.signal.reason : error, `: ${url}`);
  } finally {
    clearTimeout(total);
    clearTimeout(idle);
    signal.removeEventListener('abort', stop);
    // Ends what is still under way after an error; nothing is, after success.
    abort.abort();
  }
}
