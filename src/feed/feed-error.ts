import type { FeedIssue } from '../schema/types.js';

/** `SsegovErrorCode` explains the codes. */
export type FeedErrorCode =
  'offline' | 'http' | 'timeout' | 'too-large' | 'not-json' | 'invalid' | 'signature' | 'unknown-member' | 'no-source';

/**
 * Errors after which a retry may help. `not-json` too: a captive portal answers with HTML, a broken connection with half the
 * JSON.
 */
const retryableCodes = new Set<FeedErrorCode>(['offline', 'timeout', 'not-json']);

/** Why a feed, or a part of it, cannot be shown. */
export class FeedError extends Error {
  readonly code: FeedErrorCode;
  /** True if the same request may succeed later. */
  readonly retryable: boolean;
  /** For `invalid`: what is wrong with the feed. */
  readonly issues: readonly FeedIssue[];

  constructor(
    code: FeedErrorCode,
    message: string,
    retryable = retryableCodes.has(code),
    issues: readonly FeedIssue[] = [],
  ) {
    super(message);
    this.name = 'FeedError';
    this.code = code;
    this.retryable = retryable;
    this.issues = issues;
  }
}

/** Makes a `FeedError` of anything thrown: a `SyntaxError` comes from text that is not JSON, anything else from the network. */
export function feedErrorOf(cause: unknown, where = ''): FeedError {
  if (cause instanceof FeedError) return cause;
  return new FeedError(cause instanceof SyntaxError ? 'not-json' : 'offline', String(cause) + where);
}
