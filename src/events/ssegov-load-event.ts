import type { Feed, FeedIssue } from '../schema/types.js';
import { NativeEvent } from './native-event.js';

/** The whole feed, fresh or last good, is on screen. */
export class SsegovLoadEvent extends NativeEvent {
  readonly feed: Feed;
  /** The records that were left out and why. */
  readonly issues: readonly FeedIssue[];
  /** True when the feed could not be refreshed and this is the last good one. */
  readonly stale: boolean;

  constructor(feed: Feed, issues: readonly FeedIssue[], stale: boolean) {
    super('ssegov-load', { bubbles: true, composed: true });
    this.feed = feed;
    this.issues = issues;
    this.stale = stale;
  }
}
