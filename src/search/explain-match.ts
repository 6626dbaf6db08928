import type { Member } from '../schema/types.js';
import { foldText } from './fold-text.js';
import { memberTexts, regionTexts, type MemberIndex } from './member-index.js';
import type { Reading } from './read-query.js';
import { scanBlock } from './scan-block.js';
import { textBlock, type SearchText } from './text-block.js';

/** A text in which words of the query were found, in its own spelling. */
export interface Found extends SearchText {
  /** From and to (exclusive) in UTF-16 units of `text`, in order, not overlapping. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** What folds as one: a Hangul syllable with its jamo, or a character with its marks. */
const clusters = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[^]\p{M}*/gu;

/** The range in `text` of a range in its folded form. */
function unfoldRange(text: string, from: number, to: number): [number, number] {
  let folded = 0;
  let start = -1;
  let end = 0;
  for (const { 0: cluster, index } of text.matchAll(clusters)) {
    const width = foldText(cluster).length;
    if (!width) continue;
    if (folded + width > from && start < 0) start = index;
    folded += width;
    end = index + cluster.length;
    if (folded >= to) break;
  }
  return [start, end];
}

function mergeRanges(ranges: readonly (readonly [number, number])[]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/**
 * Which texts of a member met a reading, one for each word: its name if that did, so that what is on screen is marked,
 * or else the best other text. Some 20 µs a member: ask for those on screen.
 */
export function explainMatch(index: MemberIndex, reading: Reading, member: Member): readonly Found[] {
  const region = index.feed.regions.find(({ id }) => id === member.region);
  const own = memberTexts(member);
  const texts = [...own, ...(region ? regionTexts(region) : [])];
  // One record a text, so that a hit names the text.
  const block = textBlock(texts.map((text) => [text]));
  const found = new Map<SearchText, [number, number][]>();
  for (const { patterns, inMembers = Infinity, inRegions = Infinity } of reading) {
    let best = 0;
    let where: [SearchText, number, number] | undefined;
    for (const pattern of patterns) {
      scanBlock(block, pattern, ({ record, start, end, level, score }) => {
        const text = texts[record]!;
        const isOwn = record < own.length;
        const rank = score + (isOwn ? 200 : 0) + (text.field === 'name' || text.field === 'region' ? 100 : 0);
        if (rank <= best || level < (isOwn ? inMembers : inRegions)) return;
        const begin = block.ends[record - 1] ?? 0;
        best = rank;
        where = [text, start - begin, end - begin];
      });
    }
    if (!where) continue;
    const [text, from, to] = where;
    found.set(text, [...(found.get(text) ?? []), unfoldRange(text.text, from, to)]);
  }
  return [...found].map(([text, ranges]) => ({ ...text, ranges: mergeRanges(ranges) }));
}
