import type { Feed } from '../../../../src/schema/types.js';
import type { Messages } from '../messages/english/english-messages.js';
import { compareFeeds } from './compare-feeds.js';
import { describeChanges } from './describe-changes.js';

/** A build that removes more than one in ten members needs `--allow-removals`: the spreadsheet probably holds only part of them. */
const removalShare = 10;

export interface Comparison {
  /** The changes in words. */
  readonly lines: readonly string[];
  /** Why the feed may not be written; empty if it may. */
  readonly refusal: readonly string[];
}

/** What changes compared with the feed in the out folder, and whether it may be written. */
export function compareWithPrevious(
  before: Feed | undefined,
  after: Feed,
  options: { readonly allowRemovals: boolean; readonly language: string },
  say: Messages,
): Comparison {
  if (!before) return { lines: [], refusal: [] };
  const changes = compareFeeds(before, after);
  const { removed, likelySame } = changes;
  const isRefused = !options.allowRemovals && removed.length * removalShare > before.members.length;
  return {
    lines: describeChanges(changes, [before, after], options.language, say),
    refusal: isRefused
      ? [
          say.removalsRefused(removed.length, before.members.length),
          ...likelySame.map((change) => say.likelySame(change.before.id, change.after.id)),
        ]
      : [],
  };
}
