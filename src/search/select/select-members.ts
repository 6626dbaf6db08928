import type { Member } from '../../schema/types.js';
import { countFacets, type FacetCounts } from './count-facets.js';
import type { Explain } from './explain-match.js';
import { filterMembers, type Filters } from './filter-members.js';
import { blockSize, type MemberIndex } from '../text/member-index.js';
import type { Slices } from '../../scheduling/run-slices.js';
import { sortMembers, type Collation, type SortKey } from './sort-members.js';

/** What a query found. */
export interface Search {
  /** For each member how well it matches; 0: not at all. Undefined without a query: all members match. */
  readonly scores: Uint16Array | undefined;
  /** Which of a member's texts matched, and where. `explainMatch` is passed in, because its code is loaded later. */
  readonly found: (explain: Explain, member: Member) => ReturnType<Explain>;
}

/** Filters, order and limits of a list. */
export interface Selection {
  readonly filters?: Filters | undefined;
  /** Default: `name`. */
  readonly sort?: SortKey | undefined;
  /** Only the feed's notable members; sorted by `name` they are in the feed's order. */
  readonly featured?: boolean | undefined;
  /** The largest number of results; the counts ignore it. */
  readonly limit?: number | undefined;
}

/** The answer to a query. */
export interface Selected {
  /** The members that match, in order. */
  readonly results: readonly Member[];
  /** Computed when first read: not in the frame of a keystroke. */
  readonly counts: FacetCounts;
  /**
   * Which of a result's texts matched, and where; empty without a query. It computes at each call: call it for those on
   * screen.
   */
  readonly found: Search['found'];
}

/** The bits of all facets: a member with these is counted for none. */
const everyFacet = 255;

const everybody: Search = { scores: undefined, found: () => [] };

/** Members that are ranked between two pauses. */
const membersPerSlice = blockSize * 16;

/* Loops over all members are functions of their own, because V8 optimises a loop inside a generator later. */

function leaveOut(failed: Uint8Array, isOut: (at: number) => boolean): void {
  for (let at = 0; at < failed.length; at++) if (isOut(at)) failed[at] = everyFacet;
}

/**
 * Filters and sorts what a search has found, in slices. With the sort key `name` the best match comes first, and names decide
 * among equal matches; other sort keys ignore how well a member matches.
 */
export function* selectMembers(
  index: MemberIndex,
  { filters = {}, sort = 'name', featured = false, limit = Infinity }: Selection,
  collation: Collation,
  { scores, found }: Search = everybody,
): Slices<Selected> {
  const { members } = index.feed;
  // Notable members are in the publisher's order, for readers of all languages.
  const order =
    featured && sort === 'name' ? Uint32Array.from(members, (_, at) => at) : yield* sortMembers(index, sort, collation);
  const failed = filterMembers(index, filters);
  if (scores) leaveOut(failed, (at) => !scores[at]);
  if (featured) leaveOut(failed, (at) => !members[at]!.featured);
  const ranks: Member[][] = [];
  const ranking = sort === 'name' ? scores : undefined;
  const rank = (from: number, to: number) => {
    for (let place = from; place < to; place++) {
      const at = order[place]!;
      if (!failed[at]) (ranks[ranking?.[at] ?? 0] ??= []).push(members[at]!);
    }
  };
  for (let from = 0; from < order.length; from += membersPerSlice) {
    if (from) yield;
    rank(from, Math.min(from + membersPerSlice, order.length));
  }
  // Scores are small whole numbers, so ranks replace a sort. Not `flat`, which takes ten times as long.
  const results = ([] as Member[]).concat(...ranks.reverse().filter(Boolean)).slice(0, limit);
  let counts: FacetCounts | undefined;
  return {
    results,
    get counts() {
      return (counts ??= countFacets(index, failed));
    },
    found,
  };
}
