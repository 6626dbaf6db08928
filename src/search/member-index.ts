import { membershipStatus, membershipStatuses } from '../schema/membership-status.js';
import { memberKinds, type Feed, type Localised, type Member, type Region } from '../schema/types.js';
import { textBlock, type SearchText, type TextBlock } from './text-block.js';

/** The attributes that filter, and by which members are counted. */
export const facets = ['region', 'kind', 'status'] as const;
export type Facet = (typeof facets)[number];

/** What searching, filtering and sorting read instead of the members: flat texts and numbers. */
export interface MemberIndex {
  readonly feed: Feed;
  /** The members' own texts, `blockSize` members a block. */
  readonly blocks: readonly TextBlock[];
  readonly regionBlock: TextBlock;
  /** The values of each facet: the regions in the feed's order, kinds and statuses in the schema's. */
  readonly values: Readonly<Record<Facet, readonly string[]>>;
  /** For each member, the place of its value in `values`; beyond the end where it has none. */
  readonly codes: Readonly<Record<Facet, Uint16Array>>;
  /** Orders already computed, by sort key and language. */
  readonly orders: Map<string, Uint32Array>;
}

/** Indexing 512 members takes some 2 ms on a desktop and 10 on a slow phone: a slice that leaves room in a frame. */
export const blockSize = 512;

const texts = (field: SearchText['field'], ...values: readonly Localised[]): SearchText[] =>
  values.flatMap((value) =>
    [...new Set(typeof value === 'string' ? [value] : Object.values(value))].map((text) => ({ text, field })),
  );

/** Every text by which a member can be found, its region's apart, in the order in which its block holds them. */
export function memberTexts({ name, formerNames = [], aliases = [] }: Member): SearchText[] {
  return [...texts('name', name), ...texts('formerName', ...formerNames), ...texts('alias', ...aliases)];
}

/** Every text by which a region can be found. */
export function regionTexts({ name, aliases = [] }: Region): SearchText[] {
  return [...texts('region', name), ...texts('regionAlias', ...aliases)];
}

/**
 * Builds an index, pausing after each block, so that a host with 100,000 members can give the frame back in between.
 * `today` decides which memberships have ended.
 */
export function* buildMemberIndex(feed: Feed, today = new Date()): Generator<undefined, MemberIndex> {
  const { members, regions } = feed;
  const values = { region: regions.map(({ id }) => id), kind: memberKinds, status: membershipStatuses };
  const regionCodes = new Map(values.region.map((id, code) => [id, code]));
  const codesFor = () => new Uint16Array(members.length);
  const codes = { region: codesFor(), kind: codesFor(), status: codesFor() };
  const blocks: TextBlock[] = [];
  for (let first = 0; first < members.length; first += blockSize) {
    const slice = members.slice(first, first + blockSize);
    blocks.push(textBlock(slice.map(memberTexts)));
    slice.forEach((member, offset) => {
      codes.region[first + offset] = regionCodes.get(member.region ?? '') ?? regions.length;
      codes.kind[first + offset] = memberKinds.indexOf(member.kind);
      codes.status[first + offset] = membershipStatuses.indexOf(membershipStatus(member, today));
    });
    yield;
  }
  return { feed, blocks, regionBlock: textBlock(regions.map(regionTexts)), values, codes, orders: new Map() };
}

const indexes = new WeakMap<Feed, MemberIndex>();

/** The index of a feed, built at its first use and dropped with it: two directories over one feed share it. */
export function memberIndex(feed: Feed): MemberIndex {
  let index = indexes.get(feed);
  if (!index) {
    const builder = buildMemberIndex(feed);
    let step = builder.next();
    while (!step.done) step = builder.next();
    indexes.set(feed, (index = step.value));
  }
  return index;
}
