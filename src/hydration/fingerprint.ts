import { digest } from '../forms/digest.js';
import type { Feed } from '../schema/types.js';

const digests = new WeakMap<Feed, string>();

function digestOf(feed: Feed): string {
  let known = digests.get(feed);
  if (known === undefined) digests.set(feed, (known = digest(JSON.stringify(feed))));
  return known;
}

/** A short text for everything that rendering depends on: the feed, then texts, numbers and lists of them. */
export const fingerprintOf = ([feed, ...others]: readonly unknown[]): string =>
  digest([feed ? digestOf(feed as Feed) : '', ...others].join('\n'));
