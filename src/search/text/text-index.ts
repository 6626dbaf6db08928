import type { Localised, Member, Region } from '../../schema/types.js';
import { blockSize, type MemberIndex } from './member-index.js';
import { sharedSlices, type Slices } from '../../scheduling/run-slices.js';
import { textBlock, type SearchText, type TextBlock } from './text-block.js';

/** Flat texts, which searching reads instead of the members. */
export interface TextIndex extends MemberIndex {
  /** The members' own texts, `blockSize` members a block. */
  readonly blocks: readonly TextBlock[];
  readonly regionBlock: TextBlock;
}

/** Each spelling once. */
function texts(field: SearchText['field'], values: readonly Localised[]): SearchText[] {
  const found: SearchText[] = [];
  for (const value of values) {
    const spellings = typeof value === 'string' ? [value] : Object.values(value);
    spellings.forEach((text, at) => spellings.indexOf(text) === at && found.push({ text, field }));
  }
  return found;
}

/** Every text by which a member can be found, its region's apart, in the order in which its block holds them. */
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

/** The text index of a member index, built once. */
export const textIndex = sharedSlices(buildTextIndex);
