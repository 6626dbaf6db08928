import type { Localised, Member, Region } from '../../schema/types.js';
import { blockSize, type MemberIndex } from './member-index.js';
import { sharedSlices, type Slices } from '../../scheduling/run-slices.js';
import { textBlock, type SearchText, type TextBlock } from './text-block.js';

/** The texts of all members and regions in blocks, for fast searching. */
export interface TextIndex extends MemberIndex {
  /** The members' own texts, `blockSize` members in each block. */
  readonly blocks: readonly TextBlock[];
  readonly regionBlock: TextBlock;
}

/** The texts in all languages, each spelling of a value once. */
function texts(field: SearchText['field'], values: readonly Localised[]): SearchText[] {
  const found: SearchText[] = [];
  for (const value of values) {
    const spellings = typeof value === 'string' ? [value] : Object.values(value);
    spellings.forEach((text, at) => spellings.indexOf(text) === at && found.push({ text, field }));
  }
  return found;
}

/** Every text by which a member can be found, except those of its region, in the order of its block. */
export function memberTexts({ name, formerNames = [], aliases = [] }: Member): SearchText[] {
  return [...texts('name', [name]), ...texts('formerName', formerNames), ...texts('alias', aliases)];
}

/** Every text by which a region can be found. */
export function regionTexts({ name, aliases = [] }: Region): SearchText[] {
  return [...texts('region', [name]), ...texts('regionAlias', aliases)];
}

/** Adds the texts to a feed's index, pausing after each block. */
function* buildTextIndex(index: MemberIndex): Slices<TextIndex> {
  const { members, regions } = index.feed;
  const blocks: TextBlock[] = [];
  for (let first = 0; first < members.length; first += blockSize) {
    if (first) yield;
    blocks.push(textBlock(members.slice(first, first + blockSize).map(memberTexts)));
  }
  return { ...index, blocks, regionBlock: textBlock(regions.map(regionTexts)) };
}

/** The text index of a member index. It is built once, and shared. */
export const textIndex = sharedSlices(buildTextIndex);
