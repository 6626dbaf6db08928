import { fetchFeed, feedLimits, type FeedLimits } from '../../src/feed/fetch-feed.js';

interface Options {
  readonly signal?: AbortSignal;
  readonly fresh?: boolean;
  readonly limits?: Partial<FeedLimits>;
}

/** The whole text of a feed. */
export async function readText(
  url: string,
  { signal = new AbortController().signal, fresh = false, limits = {} }: Options = {},
): Promise<string> {
  let text = '';
  await fetchFeed(url, (piece) => (text += piece), { signal, fresh, limits: { ...feedLimits, ...limits } });
  return text;
}
