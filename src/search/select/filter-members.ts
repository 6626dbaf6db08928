import { facets, type Facet, type MemberIndex } from '../text/member-index.js';

/** The chosen values of each facet. A member has to have one of them in each facet where there are any. */
export type Filters = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** The bit of a facet among the filters that a member fails. */
export const facetBit = (facet: Facet): number => 1 << facets.indexOf(facet);

/** For each member, the filters that it fails, as a sum of `facetBit`s; 0: it passes all. */
export function filterMembers({ values, codes, feed, former }: MemberIndex, filters: Filters): Uint8Array {
  const failed = new Uint8Array(feed.members.length);
  for (const facet of facets) {
    const chosen = filters[facet];
    if (!chosen?.length) continue;
    const bit = facetBit(facet);
    const isChosen = values[facet].map((value) => chosen.includes(value));
    const own = codes[facet];
    for (let index = 0; index < own.length; index++) if (!isChosen[own[index]!]) failed[index]! |= bit;
    // A former region finds the members that were in it, because links to it are still around.
    if (facet === 'region') for (const id of chosen) former.get(id)?.forEach((index) => (failed[index]! &= ~bit));
  }
  return failed;
}
