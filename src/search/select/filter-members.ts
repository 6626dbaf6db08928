import { facets, type Facet, type MemberIndex } from '../text/member-index.js';

/** Chosen values: those of one facet are alternatives; a member has to match each facet with values. */
export type Filters = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** The bit of a facet among the filters that a member fails. */
export const facetBit = (facet: Facet): number => 1 << facets.indexOf(facet);

/** For each member the filters that it fails, as a sum of `facetBit`s: 0 passes, a single bit still counts for that facet. */
export function filterMembers({ values, codes, feed, former }: MemberIndex, filters: Filters): Uint8Array {
  const failed = new Uint8Array(feed.members.length);
  for (const facet of facets) {
    const asked = filters[facet];
    if (!asked?.length) continue;
    const bit = facetBit(facet);
    const wanted = values[facet].map((value) => asked.includes(value));
    const own = codes[facet];
    for (let at = 0; at < own.length; at++) if (!wanted[own[at]!]) failed[at]! |= bit;
    // An old region finds the members that were there: links outlive regions.
    if (facet === 'region') for (const id of asked) former.get(id)?.forEach((at) => (failed[at]! &= ~bit));
  }
  return failed;
}
