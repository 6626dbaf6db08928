import type { FeedErrorCode } from '../feed/feed-error.js';
import { NativeEvent } from './native-event.js';

/**
 * Why the feed cannot be shown.
 * - `offline`: the server could not be reached, the answer broke off, or code of the library could not be loaded
 * - `http`: the server answered with an error status
 * - `timeout`: no byte for 10 seconds, or no complete answer within 60 seconds
 * - `too-large`: the answer is larger than 96 MiB
 * - `not-json`: the answer is not JSON
 * - `invalid`: it is not a feed of a version that this library reads, or the element could not render it
 * - `signature`: the page's `<link rel="ssegov-feed" data-key>` demands a signature, which is missing or wrong, or which
 *   this browser cannot check
 * - `unknown-member`: the feed has no member with that id
 * - `no-source`: neither the element nor the page says where the feed is, or what it says is no URL
 */
export type SsegovErrorCode = FeedErrorCode;

/** The feed cannot be shown, and there is no last good feed to show in its place. */
export class SsegovErrorEvent extends NativeEvent {
  /** Why; see `SsegovErrorCode`. */
  readonly code: SsegovErrorCode;
  /**
   * True if the same request may succeed later: for `offline`, `timeout` and `not-json`, and for `http` with a status from 500
   * on, 408, 425 or 429.
   */
  readonly retryable: boolean;
  /** English, for developers. Visitors read the element's own message in their language. */
  readonly message: string;

  constructor(code: SsegovErrorCode, retryable: boolean, message: string) {
    super('ssegov-error', { bubbles: true, composed: true });
    this.code = code;
    this.retryable = retryable;
    this.message = message;
  }
}
