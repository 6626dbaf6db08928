import type { Member } from '../../schema/types.js';
import { countFacets, type FacetCounts } from './count-facets.js';
import type { Explain } from './explain-match.js';
import { filterMembers, type Filters } from './filter-members.js';
import { blockSize, type MemberIndex } from '../text/member-index.js';
import type { Slices } from '../../scheduling/run-slices.js';
import { sortMembers, type Collation, type SortKey } from './sort-members.js';

/** What a query found. */
export interface Search {
  /** For each member, 0 or how well it meets the query; undefined: there is no query, everybody meets it. */
  readonly scores: Uint16Array | undefined;
  /** Which of a member's texts met the query, and where: said by `explainMatch`, which only a query needs. */
  readonly found: (explain: Explain, member: Member) => ReturnType<Explain>;
}

export interface Selection {
  readonly filters?: Filters | undefined;
  /** `name` where it is absent. */
  readonly sort?: SortKey | undefined;
  /** Only the feed's notable members; by `name` they stand in the feed's order. */
  readonly featured?: boolean | undefined;
  /** At most so many results; the counts do not know it. */
  readonly limit?: number | undefined;
}

export interface Selected {
  /** The members that match, in order. */
  readonly results: readonly Member[];
  /** Counted when asked: not in the frame of a key. */
  readonly counts: FacetCounts;
  /** Which of a result's texts met the query and where: empty without a query. Computed when asked, for the page shown. */
  readonly found: Search['found'];
}

/** Every facet's bit: who is not asked for counts for none. */
const everyFacet = 255;

const everybody: Search = { scores: undefined, found: () => [] };

/** Members that are put in order between two pauses. */
const stretch = blockSize * 16;

/* Loops over all members are functions of their own: within a generator, Chromium's engine is later to make them fast. */

function leaveOut(failed: Uint8Array, isOut: (at: number) => boolean): void {
  for (let at = 0; at < failed.length; at++) if (isOut(at)) failed[at] = everyFacet;
}

/**
 * Filters and sorts those whom a search has found, pausing now and then. By name the best match comes first, and
 * names decide among equal matches; whoever asks for another order gets that order.
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
