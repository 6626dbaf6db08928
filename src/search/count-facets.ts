import { facetBit } from './filter-members.js';
import { facets, type Facet, type MemberIndex } from './member-index.js';

/** For each facet, how many members each of its values would leave. Values that no member of the feed has are absent. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/**
 * Counts with the query (`candidate`) and with the other filters, never with the facet's own: choosing a second value
 * of one facet widens the list, and the number says by how much.
 */
export function countFacets(
  { values, codes, feed }: MemberIndex,
  failed: Uint8Array,
  candidate: (member: number) => boolean,
): FacetCounts {
  const tallies = facets.map((facet) => {
    const { length } = values[facet];
    return { facet, present: new Uint8Array(length + 1), counts: new Uint32Array(length + 1) };
  });
  for (let member = 0; member < feed.members.length; member++) {
    const isCandidate = candidate(member);
    for (const { facet, present, counts } of tallies) {
      const code = codes[facet][member]!;
      present[code] = 1;
      if (isCandidate && !(failed[member]! & ~facetBit[facet])) counts[code]!++;
    }
  }
  const entries = tallies.map(({ facet, present, counts }) => [
    facet,
    new Map(values[facet].map((value, code) => [value, counts[code]!] as const).filter((_, code) => present[code])),
  ]);
  return Object.fromEntries(entries) as FacetCounts;
}
