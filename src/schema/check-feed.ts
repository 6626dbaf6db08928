import { explainIssues } from './explain-issues.js';
import { feedSchema } from './feed-schema.js';
import type { Feed, FeedIssue } from './types.js';

/** Holds a whole feed against the strict schema: every fault is an issue, none is forgiven. For those who publish; browsers use `parseFeed`. */
export function checkFeed(input: unknown): { readonly feed: Feed | undefined; readonly issues: readonly FeedIssue[] } {
  const result = feedSchema.safeParse(input);
  return result.success
    ? { feed: result.data, issues: [] }
    : { feed: undefined, issues: explainIssues(result.error.issues, input, []) };
}
