import { feedSchema } from './feed-schema.js';
import { readValue } from './read-value.js';
import type { Feed, FeedIssue } from './types.js';

/** Holds a whole feed against the strict schema: every fault is an issue, none is forgiven. For those who publish; browsers use `parseFeed`. */
export function checkFeed(input: unknown): { readonly feed: Feed | undefined; readonly issues: readonly FeedIssue[] } {
  const { data: feed, issues } = readValue(feedSchema, input);
  return { feed, issues };
}
