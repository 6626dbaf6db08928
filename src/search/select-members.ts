import type { Member } from '../schema/types.js';
import { countFacets, type FacetCounts } from './count-facets.js';
import { filterMembers, type Filters } from './filter-members.js';
import type { MemberIndex } from './member-index.js';
import { searchMembers, type Search } from './search-members.js';
import { sortMembers, type Collation, type SortKey } from './sort-members.js';

export interface Selection {
  readonly query?: string | undefined;
  readonly filters?: Filters | undefined;
  /** `name` where it is absent. */
  readonly sort?: SortKey | undefined;
  /** Only the feed's notable members. */
  readonly featured?: boolean | undefined;
  /** At most so many results; the counts do not know it. */
  readonly limit?: number | undefined;
}

export interface Selected {
  /** The members that match, in order. */
  readonly results: readonly Member[];
  readonly counts: FacetCounts;
  /** Which of a result's texts met the query and where: empty without a query. Computed when asked, for the page shown. */
  readonly found: Search['found'];
}

/**
 * Searches, filters, sorts and counts in one pass. With a query the best match comes first, and the sort decides among
 * equal matches; without one the sort alone decides.
 */
export function selectMembers(index: MemberIndex, selection: Selection, collation: Collation): Selected {
  const { query = '', filters = {}, sort = 'name', featured = false, limit = Infinity } = selection;
  const { members } = index.feed;
  const { scores, found } = searchMembers(index, query);
  const candidate = (member: number) => (!scores || scores[member]! > 0) && (!featured || !!members[member]!.featured);
  const failed = filterMembers(index, filters);
  const ranks: Member[][] = [];
  for (const member of sortMembers(index, sort, collation)) {
    if (!failed[member] && candidate(member)) (ranks[scores?.[member] ?? 0] ??= []).push(members[member]!);
  }
  // Scores are small whole numbers: sorting by them is putting the ranks, which `flat` skips where empty, in reverse.
  const results = ranks.reverse().flat().slice(0, limit);
  return { results, counts: countFacets(index, failed, candidate), found };
}
