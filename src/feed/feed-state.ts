import type { Feed, FeedIssue } from '../schema/types.js';
import type { FeedError } from './feed-error.js';

/** A feed as it was read. */
export interface FeedSnapshot {
  readonly feed: Feed;
  /** The records that were left out, and why. */
  readonly issues: readonly FeedIssue[];
}

/** Where the reading of one feed stands. One answer is one object, however many read it. */
export type FeedState =
  | {
      readonly status: 'loading';
      /** The first members of a large feed, once they can be shown; the others are under way. */
      readonly first?: FeedSnapshot | undefined;
    }
  | FeedAnswer;

export type FeedAnswer =
  | (FeedSnapshot & {
      readonly status: 'ready';
      /** True when the feed could not be refreshed and this is the last good one. */
      readonly stale: boolean;
    })
  | { readonly status: 'error'; readonly error: FeedError };

export type FeedListener = (state: FeedState) => void;

/** The feed that a state has something of to draw: the whole of it, or its first members. */
export const feedIn = (state: FeedState): Feed | undefined =>
  state.status === 'ready' ? state.feed : state.status === 'loading' ? state.first?.feed : undefined;
