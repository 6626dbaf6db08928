import { facetBit } from './filter-members.js';
import { facets, type Facet, type MemberIndex } from '../text/member-index.js';

/** For each value of each facet, how many members choosing it would leave. Values that no member of the feed has are absent. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/**
 * Counts the members that match the query and all filters but the facet's own: choosing a second value of one facet adds
 * members to the list, and the count says how many.
 */
export function countFacets({ values, codes }: MemberIndex, failed: Uint8Array): FacetCounts {
  const entries = facets.map((facet) => {
    const present = new Uint8Array(values[facet].length + 1);
    const counts = new Uint32Array(present.length);
    const others = ~facetBit(facet);
    const own = codes[facet];
    for (let index = 0; index < own.length; index++) {
      const code = own[index]!;
      present[code] = 1;
      if (!(failed[index]! & others)) counts[code]!++;
    }
    return [facet, new Map(values[facet].flatMap((value, code) => (present[code] ? [[value, counts[code]!]] : [])))];
  });
  return Object.fromEntries(entries) as FacetCounts;
}
