import type { Feed, Member } from '../../schema/types.js';
import { foldText, isPlain } from '../text/fold-text.js';
import type { Reading } from '../query/read-query.js';
import { scanBlock } from '../text/scan-block.js';
import { textBlock, type SearchText } from '../text/text-block.js';
import { memberTexts, regionTexts, type TextIndex } from '../text/text-index.js';

/** A text in which words of the query were found, in its own spelling. */
export interface Found extends SearchText {
  /** From and to (exclusive) in UTF-16 units of `text`, in order, not overlapping. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** What is folded as a unit: a Hangul syllable in separate jamo, or a character with its marks. */
const clusters = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[^]\p{M}*/gu;

/** The texts of a member's region. Those of its former regions count as other names of the region. */
function regionTextsOf({ regions }: Feed, { region, formerRegions = [] }: Member): SearchText[] {
  const textsOf = (requestedId: string | undefined) =>
    regions.filter(({ id }) => id === requestedId).flatMap(regionTexts);
  const former = formerRegions.flatMap((past) => textsOf(past.region));
  return [...textsOf(region), ...former.map(({ text }) => ({ text, field: 'regionAlias' as const }))];
}

/**
 * Which texts of a member matched a reading, one for each word: the name if it matched, because it is on screen, or else the
 * best other text. It takes some 20 µs for each member: call it for those on screen only.
 */
export function explainMatch(index: TextIndex, reading: Reading, member: Member): readonly Found[] {
  const own = memberTexts(member);
  const texts = [...own, ...regionTextsOf(index.feed, member)];
  // Each text is a record of its own, so that a hit tells which text matched.
  const block = textBlock(texts.map((text) => [text]));
  const masks = new Map<SearchText, string[]>();
  for (const { patterns, inMembers = Infinity, inRegions = Infinity } of reading) {
    let best = 0;
    let mark = () => {};
    for (const pattern of patterns) {
      scanBlock(block, pattern, ({ record, start, end, level, score }) => {
        const text = texts[record]!;
        const isOwn = record < own.length;
        const rank = score + (isOwn ? 200 : 0) + (text.field === 'name' || text.field === 'region' ? 100 : 0);
        if (rank <= best || level < (isOwn ? inMembers : inRegions)) return;
        best = rank;
        mark = () => {
          const begin = block.ends[record - 1] ?? 0;
          // For each folded character, the cluster that it comes from; in a plain text each is its own.
          const origins = isPlain(text.text)
            ? [...text.text.matchAll(/[a-z0-9가-힣]/gi)]
            : [...text.text.matchAll(clusters)].flatMap((cluster) =>
                foldText(cluster[0])
                  .split('')
                  .map(() => cluster),
              );
          const last = origins[end - begin - 1]!;
          const mask = masks.get(text) ?? text.text.replace(/[^]/g, ' ').split('');
          masks.set(text, mask.fill('x', origins[start - begin]!.index, last.index + last[0].length));
        };
      });
    }
    mark();
  }
  return [...masks].map(([text, mask]) => ({
    ...text,
    ranges: [...mask.join('').matchAll(/x+/g)].map(({ 0: run, index }) => [index, index + run.length] as const),
  }));
}

export type Explain = typeof explainMatch;
