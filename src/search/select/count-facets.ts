import { facetBit } from './filter-members.js';
import { facets, type Facet, type MemberIndex } from '../text/member-index.js';

/** For each facet, how many members each of its values would leave. Values that no member of the feed has are absent. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/**
 * Counts with the query and with the other filters, never with the facet's own: choosing a second value of one facet widens
 * the list, and the number says by how much.
 */
export function countFacets({ values, codes }: MemberIndex, failed: Uint8Array): FacetCounts {
  const entries = facets.map((facet) => {
    const present = new Uint8Array(values[facet].length + 1);
    const counts = new Uint32Array(present.length);
    const others = ~facetBit(facet);
    const own = codes[facet];
    for (let at = 0; at < own.length; at++) {
      const code = own[at]!;
      present[code] = 1;
      if (!(failed[at]! & others)) counts[code]!++;
    }
    return [facet, new Map(values[facet].flatMap((value, code) => (present[code] ? [[value, counts[code]!]] : [])))];
  });
  return Object.fromEntries(entries) as FacetCounts;
}
