import { FeedError } from './feed-error.js';
import type { FeedSnapshot } from './feed-state.js';
import { inlineFeed } from './inline-feed.js';
import { fetchFeed } from './fetch-feed.js';
import { saveLastGood } from './last-good.js';
import type { LargeFeed } from './stream/large-feed.js';
import type { ParsedFeed } from '../schema/types.js';

/** Characters; a longer feed is read in slices, and its first members are shown before the others. */
const largeLength = 48 * 1024;

/** Loaded on first use, so that importing the library touches no global: zod keeps its settings on `globalThis`. */
const loadValidator = () => import('../schema/parse-feed.js');

function snapshotOf({ feed, issues }: ParsedFeed): FeedSnapshot {
  if (feed) return { feed, issues };
  const [first] = issues;
  throw new FeedError('invalid', `${first?.path.join('.') ?? ''}: ${first?.reason ?? ''}`, false, issues);
}

/** Validates a feed that was fetched, stored, or set by the page. Rejects with the `FeedError` `invalid`. */
export const validate = async (input: unknown): Promise<FeedSnapshot> =>
  snapshotOf((await loadValidator()).parseFeed(input));

/** The feed that the page contains. One that is cut off, or that this version cannot read, is as good as none. */
async function readInline(url: string): Promise<FeedSnapshot | undefined> {
  try {
    const text = inlineFeed(url);
    return text === undefined ? undefined : await validate(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/**
 * Requests a feed once, or not at all if the page contains it and nobody wants a `fresh` one. A long text is read in slices by code that is loaded on demand, and `onFirst` gets the first members. A
 * short text, or one for which that code cannot be loaded, is read in one go. With a `key`, a feed without its signature is refused.
 */
export async function requestSnapshot(
  url: string,
  signal: AbortSignal,
  fresh: boolean,
  onFirst: (first: FeedSnapshot) => void,
  key?: string,
): Promise<FeedSnapshot> {
  const inline = fresh ? undefined : await readInline(url);
  if (inline) return inline;
  // Loads while the feed does. If it cannot be loaded, `validate` rejects later.
  loadValidator().catch(() => undefined);
  let text = '';
  let reading: Promise<LargeFeed | undefined> | undefined;
  const receive = async (piece: string) => {
    text += piece;
    if (text.length > largeLength) {
      reading ??= Promise.all([import('./stream/large-feed.js'), loadValidator()]).then(
        ([{ largeFeed }, parser]) => largeFeed(parser, (first) => onFirst(snapshotOf(first))),
        () => undefined,
      );
    }
    const large = await reading;
    if (!large) return;
    const unread = text;
    text = '';
    await large.push(unread);
  };
  if (key === undefined) await fetchFeed(url, receive, { signal, fresh });
  else {
    // Nothing is read before all of it is verified, and nothing at all without the code for that.
    const { fetchSigned } = await import('./fetch-signed.js');
    for (const piece of await fetchSigned(url, key, { signal, fresh })) await receive(piece);
  }
  const large = await reading;
  const snapshot = large ? snapshotOf(large.end()) : await validate(JSON.parse(text));
  const good = large ? large.text() : text;
  if (good) void saveLastGood(url, good, key);
  return snapshot;
}
