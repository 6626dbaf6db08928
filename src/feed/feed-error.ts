import type { FeedIssue } from '../schema/types.js';

export type FeedErrorCode =
  'offline' | 'http' | 'timeout' | 'too-large' | 'not-json' | 'invalid' | 'unknown-member' | 'no-source';

/** Errors that may pass. `not-json` as well: a captive portal answers with HTML, a broken connection with half the JSON. */
const passing = new Set<FeedErrorCode>(['offline', 'timeout', 'not-json']);

/** Why a feed, or something in it, cannot be shown. */
export class FeedError extends Error {
  readonly code: FeedErrorCode;
  /** True when the same request may succeed later. */
  readonly retryable: boolean;
  readonly issues: readonly FeedIssue[];

  constructor(code: FeedErrorCode, message: string, retryable = passing.has(code), issues: readonly FeedIssue[] = []) {
    super(message);
    this.name = 'FeedError';
    this.code = code;
    this.retryable = retryable;
    this.issues = issues;
  }
}

/** Anything that was thrown, as a `FeedError`: a `SyntaxError` comes from text that is no JSON, anything else from the network. */
export function feedErrorOf(cause: unknown, where = ''): FeedError {
  if (cause instanceof FeedError) return cause;
  return new FeedError(cause instanceof SyntaxError ? 'not-json' : 'offline', String(cause) + where);
}
