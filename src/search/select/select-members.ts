import type { Member } from '../../schema/types.js';
import { countFacets, type FacetCounts } from './count-facets.js';
import type { Explain } from './explain-match.js';
import { filterMembers, type Filters } from './filter-members.js';
import { blockSize, type MemberIndex } from '../text/member-index.js';
import type { Slices } from '../../scheduling/run-slices.js';
import { sortMembers, type Collation, type SortKey } from './sort-members.js';

/** What a query found. */
export interface Search {
  /** For each member how well it matches, 0: not at all. Undefined without a query: all members match. */
  readonly scores: Uint16Array | undefined;
  /** Which of a member's texts matched, and where. `explainMatch` is passed in, because its code is loaded later. */
  readonly found: (explain: Explain, member: Member) => ReturnType<Explain>;
}

export interface Selection {
  readonly filters?: Filters | undefined;
  /** `name` where it is absent. */
  readonly sort?: SortKey | undefined;
  /** Only the feed's notable members; by `name` they stand in the feed's order. */
  readonly featured?: boolean | undefined;
  /** At most so many results; the counts ignore it. */
  readonly limit?: number | undefined;
}

export interface Selected {
  /** The members that match, in order. */
  readonly results: readonly Member[];
  /** Computed when read, which is not in the frame of a keystroke. */
  readonly counts: FacetCounts;
  /** Which of a result's texts matched, and where; empty without a query. Computed when called, for the page on screen. */
  readonly found: Search['found'];
}

/** The bits of all facets: a member with these counts for none. */
const everyFacet = 255;

const everybody: Search = { scores: undefined, found: () => [] };

/** Members that are ordered between two pauses. */
const stretch = blockSize * 16;

/* Loops over all members are functions of their own: V8 optimises them later within a generator. */

function leaveOut(failed: Uint8Array, isOut: (at: number) => boolean): void {
  for (let at = 0; at < failed.length; at++) if (isOut(at)) failed[at] = everyFacet;
}

/**
 * Filters and sorts what a search has found, in slices. By name the best match comes first, and names decide among equal
 * matches; any other order is kept as it is.
 */
export function* selectMembers(
  index: MemberIndex,
  { filters = {}, sort = 'name', featured = false, limit = Infinity }: Selection,
  collation: Collation,
  { scores, found }: Search = everybody,
): Slices<Selected> {
  const { members } = index.feed;
  // The publisher has put the notable members in order: the same for readers of every language.
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
  for (let from = 0; from < order.length; from += stretch) {
    if (from) yield;
    rank(from, Math.min(from + stretch, order.length));
  }
  // Scores are small whole numbers: sorting by them is putting the ranks in reverse. `flat` takes ten times as long.
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
