import type { FeedIssue } from '../schema/types.js';

export type FeedErrorCode =
  'offline' | 'http' | 'timeout' | 'too-large' | 'not-json' | 'invalid' | 'unknown-member' | 'no-source';

/** A captive portal answers with a page of HTML, a broken line with half the JSON: both pass. */
const passing = new Set<FeedErrorCode>(['offline', 'timeout', 'not-json']);

/** Why a feed cannot be had. */
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

/** What went wrong, as a `FeedError`: text that is no JSON is a `SyntaxError`, anything else that is thrown is the network. */
export function feedErrorOf(cause: unknown, where = ''): FeedError {
  if (cause instanceof FeedError) return cause;
  return new FeedError(cause instanceof SyntaxError ? 'not-json' : 'offline', String(cause) + where);
}
