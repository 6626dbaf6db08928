import type { Feed, FeedIssue } from '../schema/types.js';
import { NativeEvent } from './native-event.js';

/** The whole feed, fresh or last good, is on screen. */
export class SsegovLoadEvent extends NativeEvent {
  /** The feed, without the records that are listed in `issues`. */
  readonly feed: Feed;
  /** Which records were left out, and why. Empty if the feed has no faults. */
  readonly issues: readonly FeedIssue[];
  /** True if the feed could not be refreshed and this is the last good one, of this visit or an earlier one. */
  readonly stale: boolean;

  constructor(feed: Feed, issues: readonly FeedIssue[], stale: boolean) {
    super('ssegov-load', { bubbles: true, composed: true });
    this.feed = feed;
    this.issues = issues;
    this.stale = stale;
  }
}
