import { feedSchema } from './feed-schema.js';
import { readValue } from './read-value.js';
import type { Feed, FeedIssue } from './types.js';

/**
 * Validates a whole feed strictly, for publishers: one fault makes it unusable. Browsers use `parseFeed`, which drops faulty
 * records.
 */
export function checkFeed(input: unknown): { readonly feed: Feed | undefined; readonly issues: readonly FeedIssue[] } {
  const { data: feed, issues } = readValue(feedSchema, input);
  return { feed, issues };
}
