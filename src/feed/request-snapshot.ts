import { FeedError } from './feed-error.js';
import type { FeedSnapshot } from './feed-state.js';
import { inlineFeed } from './inline-feed.js';
import { fetchFeed } from './fetch-feed.js';
import { saveLastGood } from './last-good.js';
import type { LargeFeed } from './stream/large-feed.js';
import type { ParsedFeed } from '../schema/types.js';

/** Characters of text from which a feed is read in slices, its first members shown before the others. */
const largeLength = 48 * 1024;

/** Imported when it is first needed, and not before: zod keeps its settings on the page's global object. */
const loadValidator = () => import('../schema/parse-feed.js');

function snapshotOf({ feed, issues }: ParsedFeed): FeedSnapshot {
  if (feed) return { feed, issues };
  const [first] = issues;
  throw new FeedError('invalid', `${first?.path.join('.') ?? ''}: ${first?.reason ?? ''}`, false, issues);
}

/** Validates a feed, whether it was fetched, stored or given. */
export const validate = async (input: unknown): Promise<FeedSnapshot> =>
  snapshotOf((await loadValidator()).parseFeed(input));

/**
 * One request, or none where the page itself has the feed and nobody wants a `fresh` one. A long text is read in slices, with code that comes when the first one turns up, and `onFirst` is given its
 * first members. Where that code does not come, and where the text is short, it is read in one go.
 */
export async function requestSnapshot(
  url: string,
  signal: AbortSignal,
  fresh: boolean,
  onFirst: (first: FeedSnapshot) => void,
): Promise<FeedSnapshot> {
  const inline = fresh ? undefined : inlineFeed(url);
  if (inline !== undefined) return validate(JSON.parse(inline));
  // It loads while the feed is under way; where it cannot be had, `validate` fails with that.
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
  await fetchFeed(url, receive, { signal, fresh });
  const large = await reading;
  const snapshot = large ? snapshotOf(large.end()) : await validate(JSON.parse(text));
  const good = large ? large.text() : text;
  if (good) void saveLastGood(url, good);
  return snapshot;
}
