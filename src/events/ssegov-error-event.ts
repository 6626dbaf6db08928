import type { FeedErrorCode } from '../feed/feed-error.js';
import { NativeEvent } from './native-event.js';

/**
 * - `offline`: the address could not be reached, or its answer broke off
 * - `http`: the server answered with an error status
 * - `timeout`: 10 seconds without a byte, or no end of the answer within 60 seconds
 * - `too-large`: the answer is larger than 96 MiB
 * - `not-json`: the answer is not JSON
 * - `invalid`: the answer is JSON but not a feed of a version that this library reads
 * - `unknown-member`: the feed has no member of that id
 * - `no-source`: nothing says where the feed is
 */
export type SsegovErrorCode = FeedErrorCode;

/** The feed cannot be shown, and there is no last good one. */
export class SsegovErrorEvent extends NativeEvent {
  /** Why; see `SsegovErrorCode`. */
  readonly code: SsegovErrorCode;
  /** True when the same request may succeed later without a change on the page or in the feed. */
  readonly retryable: boolean;
  /** Plain English, for developers. Visitors read the element's own message in their language. */
  readonly message: string;

  constructor(code: SsegovErrorCode, retryable: boolean, message: string) {
    super('ssegov-error', { bubbles: true, composed: true });
    this.code = code;
    this.retryable = retryable;
    this.message = message;
  }
}
