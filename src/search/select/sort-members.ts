import type { Member } from '../../schema/types.js';
import { blockSize, type MemberIndex } from '../text/member-index.js';
import { mergeSort } from './merge-sort.js';
import { nameKeys } from '../text/name-keys.js';
import type { Slices } from '../../scheduling/run-slices.js';

export const sortKeys = ['name', 'population', 'since', 'region'] as const;
/**
 * `name` (default); `population`: from the largest; `since`: from the earliest; `region`: in the feed's order. Members without the
 * fact come last.
 */
export type SortKey = (typeof sortKeys)[number];

/** How names compare in the reader's language. */
export interface Collation {
  /** The reader's languages, as the key under which orders are cached. */
  readonly language: string;
  /** Called only if the names need a collator: a page's first one costs more than a sort of 1,000 names. */
  readonly collator: () => Pick<Intl.Collator, 'compare'>;
  /** A member's name in the reader's language. */
  readonly nameOf: (member: Member) => string;
}

const byUnicode = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** The number that a member is sorted by, ascending; NaN if the fact is missing. A partial date counts as its first day. */
const numberOf: Readonly<Record<SortKey, (member: Member, region: number) => number>> = {
  name: () => 0,
  population: ({ population }) => -(population?.value ?? NaN),
  since: ({ membership }) => Date.parse(membership?.since ?? membership?.firstSeen ?? ''),
  region: (_, region) => region,
};

/**
 * The members' positions in order: `population` from the largest, `since` from the earliest (`since`, or else
 * `firstSeen`), `region` in the feed's order of regions; members without the fact come last, and names decide ties.
 * Each order is computed once for an index and a language, in slices.
 */
export function* sortMembers(index: MemberIndex, sort: SortKey, collation: Collation): Slices<Uint32Array> {
  const key = `${sort} ${collation.language}`;
  const cached = index.orders.get(key);
  if (cached) return cached;
  const { members } = index.feed;
  let order: Uint32Array;
  if (sort === 'name') {
    const names: string[] = [];
    for (const member of members) {
      if (names.push(collation.nameOf(member)) % (blockSize * 8) === 0) yield;
    }
    const keys = yield* nameKeys(names);
    const { compare } = keys ? { compare: byUnicode } : collation.collator();
    const texts = keys ?? names;
    order = yield* mergeSort(
      Uint32Array.from(texts, (_, at) => at),
      (a, b) => compare(texts[a]!, texts[b]!),
    );
  } else {
    const byName = yield* sortMembers(index, 'name', collation);
    const numbers = new Float64Array(members.length);
    for (let at = 0; at < numbers.length; at++) {
      if (at && at % blockSize === 0) yield;
      const number = numberOf[sort](members[at]!, index.codes.region[at]!);
      numbers[at] = Number.isNaN(number) ? Infinity : number;
    }
    // Infinity minus Infinity is NaN, which becomes 0: equal, in the order of names.
    order = yield* mergeSort(byName.slice(), (a, b) => numbers[a]! - numbers[b]! || 0);
  }
  index.orders.set(key, order);
  return order;
}
