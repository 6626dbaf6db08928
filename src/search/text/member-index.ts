import { membershipStatus, membershipStatuses } from '../../schema/membership-status.js';
import { memberKinds, type Feed } from '../../schema/types.js';
import { sharedSlices, type Slices } from '../../scheduling/run-slices.js';

/** The attributes of a directory that filter, and by whose values members are counted. */
export const facets = ['region', 'kind', 'status'] as const;
export type Facet = (typeof facets)[number];

/** The facets of all members as numbers, for fast filtering and sorting. */
export interface MemberIndex {
  readonly feed: Feed;
  /** The values of each facet: the regions in the feed's order, kinds and statuses in the schema's. */
  readonly values: Readonly<Record<Facet, readonly string[]>>;
  /** For each member, the place of its value in `values`; beyond the end if it has none. */
  readonly codes: Readonly<Record<Facet, Uint16Array>>;
  /** For each region that members have left, the places of those members in the feed. */
  readonly former: ReadonlyMap<string, readonly number[]>;
  /** Orders already computed, by sort key and language. */
  readonly orders: Map<string, Uint32Array>;
}

/** Members in a block. Indexing their texts takes some 2 ms on a desktop and 10 ms on a slow phone, which fits into a frame. */
export const blockSize = 512;

/**
 * The members that were in each region. For an ended region that no record names, the members of its successors, so that old
 * links to it still find members.
 */
function findFormer({ members, regions }: Feed): Map<string, number[]> {
  const former = new Map<string, number[]>();
  const named = new Set<string | undefined>();
  const add = (id: string, at: number) => {
    if (!former.get(id)?.push(at)) former.set(id, [at]);
  };
  for (let at = 0; at < members.length; at++) {
    const { region, formerRegions } = members[at]!;
    named.add(region);
    formerRegions?.forEach((past) => add(past.region, at));
  }
  for (const { id, successors } of regions) {
    if (!successors || named.has(id) || former.has(id)) continue;
    members.forEach(({ region = '' }, at) => successors.includes(region) && add(id, at));
  }
  return former;
}

/**
 * Builds an index in slices of one block, so that 100,000 members do not block the page.
 * `today` decides which memberships have ended.
 */
export function* buildMemberIndex(feed: Feed, today = new Date()): Slices<MemberIndex> {
  const { members, regions } = feed;
  const values = { region: regions.map(({ id }) => id), kind: memberKinds, status: membershipStatuses };
  const regionCodes = new Map(values.region.map((id, code) => [id, code]));
  const codesFor = () => new Uint16Array(members.length);
  const codes = { region: codesFor(), kind: codesFor(), status: codesFor() };
  for (let at = 0; at < members.length; at++) {
    if (at && at % blockSize === 0) yield;
    const member = members[at]!;
    codes.region[at] = regionCodes.get(member.region ?? '') ?? regions.length;
    codes.kind[at] = memberKinds.indexOf(member.kind);
    codes.status[at] = membershipStatuses.indexOf(membershipStatus(member, today));
  }
  return { feed, values, codes, former: findFormer(feed), orders: new Map() };
}

/** The index of a feed. It is built on first use, shared by all directories with that feed, and dropped with it. */
export const memberIndex = sharedSlices((feed: Feed) => buildMemberIndex(feed));
