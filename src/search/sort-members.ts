import type { Member } from '../schema/types.js';
import type { MemberIndex } from './member-index.js';

export const sortKeys = ['name', 'population', 'since', 'region'] as const;
export type SortKey = (typeof sortKeys)[number];

/** How names compare in the reader's language. Make it once: a collator costs more than a sort of 50 names. */
export interface Collation {
  /** A BCP 47 tag: orders are kept by it. */
  readonly language: string;
  readonly compare: (a: string, b: string) => number;
  /** A member's name as this reader sees it. */
  readonly nameOf: (member: Member) => string;
}

/** What a member sorts by, ascending; NaN where the fact is missing. A partial date counts as its first day. */
const numberOf: Readonly<Record<SortKey, (member: Member, region: number) => number>> = {
  name: () => 0,
  population: ({ population }) => -(population?.value ?? NaN),
  since: ({ membership }) => Date.parse(membership?.since ?? membership?.firstSeen ?? ''),
  region: (_, region) => region,
};

/**
 * The members' positions in order: `population` from the largest, `since` from the earliest (`since`, or else
 * `firstSeen`), `region` in the feed's order of regions; members without the fact come last, and names decide ties.
 * Each order is computed once for an index and a language.
 */
export function sortMembers(index: MemberIndex, sort: SortKey, collation: Collation): Uint32Array {
  const key = `${sort} ${collation.language}`;
  let order = index.orders.get(key);
  if (!order) {
    const { members } = index.feed;
    if (sort === 'name') {
      const names = members.map(collation.nameOf);
      order = Uint32Array.from(members.keys()).sort((a, b) => collation.compare(names[a]!, names[b]!) || a - b);
    } else {
      const numbers = Float64Array.from(members, (member, position) => {
        const number = numberOf[sort](member, index.codes.region[position]!);
        return Number.isNaN(number) ? Infinity : number;
      });
      // Infinity minus itself is NaN, which falls through to the names, whose order a stable sort keeps.
      order = sortMembers(index, 'name', collation)
        .slice()
        .sort((a, b) => numbers[a]! - numbers[b]! || 0);
    }
    index.orders.set(key, order);
  }
  return order;
}
