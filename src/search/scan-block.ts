import { place, type TextBlock } from './text-block.js';

/** How well a text meets a word; the numbers only rank. */
export const quality = { inside: 2, wordStart: 3, prefix: 4, stem: 5, exact: 6 } as const;

/** One way to look for one word in folded text: it has to stand there, or an expression (global) has to match. */
export type Pattern = string | RegExp;

/** A place in a block where a pattern was met. `score` is four times the quality, with the name's advantage added. */
export interface Hit {
  readonly record: number;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** Calls `onHit` for every place in the block that meets the pattern, in order. */
export function scanBlock({ text, places, ends }: TextBlock, pattern: Pattern, onHit: (hit: Hit) => void): void {
  let record = 0;
  for (let from = 0; ;) {
    let start: number;
    let end: number;
    if (typeof pattern === 'string') {
      start = text.indexOf(pattern, from);
      end = start + pattern.length;
    } else {
      pattern.lastIndex = from;
      start = pattern.exec(text)?.index ?? -1;
      end = pattern.lastIndex;
    }
    if (start < 0) return;
    while (ends[record]! <= start) record++;
    const first = places[start]!;
    const after = places[end]!;
    const { textStart, wordStart, textEnd, stemEnd, inName } = place;
    let level: number = quality.inside;
    if (first & textStart) {
      level = after & textEnd ? quality.exact : after & stemEnd ? quality.stem : quality.prefix;
    } else if (first & wordStart) {
      level = quality.wordStart;
    }
    onHit({ record, start, end, score: level * 4 + (first & inName ? 1 : 0) });
    from = start + 1;
  }
}
