import type { Feed, FeedIssue } from '../schema/types.js';
import type { FeedError } from './feed-error.js';

/** A feed as it was read. */
export interface FeedSnapshot {
  readonly feed: Feed;
  /** The records that were left out, and why. */
  readonly issues: readonly FeedIssue[];
}

/** The state of one feed. All subscribers get an answer as the same object. */
export type FeedState =
  | {
      readonly status: 'loading';
      /** The first members of a large feed, once they can be shown; the others are loading. */
      readonly first?: FeedSnapshot | undefined;
    }
  | FeedAnswer;

/** The end of loading: a feed, or an error. */
export type FeedAnswer =
  | (FeedSnapshot & {
      readonly status: 'ready';
      /** True when the feed could not be refreshed and this is the last good one. */
      readonly stale: boolean;
    })
  | { readonly status: 'error'; readonly error: FeedError };

export type FeedListener = (state: FeedState) => void;

/** The feed in a state: the whole feed, or one with its first members. */
export const feedIn = (state: FeedState): Feed | undefined =>
  state.status === 'ready' ? state.feed : state.status === 'loading' ? state.first?.feed : undefined;
