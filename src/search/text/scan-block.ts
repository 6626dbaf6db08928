import { inName, stemEnd, textEnd, textStart, wordStart, type TextBlock } from './text-block.js';

/** The levels of a match, from the weakest. */
export const inside = 2;
export const atWord = 3;
export const atStart = 4;
/** All of a name but its suffix: 성동 of 성동구. */
export const stem = 5;
export const exact = 6;

/** An expression for what a word may stand for. */
export interface Guess {
  /** With the flag `g`; it must not match an empty text. */
  readonly expression: RegExp;
  /** The length of every match; undefined: it varies. */
  readonly length?: number | undefined;
}

/** One way to look for a word in folded text: literally, or by a guess. */
export type Pattern = string | Guess;

/** A match of a pattern in a block. */
export interface Hit {
  readonly record: number;
  readonly start: number;
  readonly end: number;
  /** One of the levels above. */
  readonly level: number;
  /** The level; within it, literal before guessed; within that, names before other texts. At least 8. */
  readonly score: number;
}

/** The lowest score of a whole text as it was typed. */
export const exactScore = exact * 4 + 6;
/** The lowest score of the beginning of a text, typed or guessed, and of a word as typed. Matches inside a word are below. */
export const beginningScore = atStart * 4;

/** Calls `onHit` for every match of the pattern in the block, in order. */
export function scanBlock({ text, places, ends }: TextBlock, pattern: Pattern, onHit: (hit: Hit) => void): void {
  const isLiteral = typeof pattern === 'string';
  let record = 0;
  let start = -1;
  for (;;) {
    let end: number;
    if (isLiteral) {
      start = text.indexOf(pattern, start + 1);
      end = start + pattern.length;
    } else {
      const { expression, length } = pattern;
      expression.lastIndex = start + 1;
      // `exec` makes an array for each match. A single letter has 65,000 matches in 100,000 members: `test` takes half the
      // time.
      const found = length ? expression.test(text) && { index: expression.lastIndex - length } : expression.exec(text);
      start = found ? found.index : -1;
      end = expression.lastIndex;
    }
    if (start < 0) return;
    while (ends[record]! <= start) record++;
    const first = places[start]!;
    const after = places[end]!;
    let level = first & wordStart ? atWord : inside;
    if (first & textStart) level = after & textEnd ? exact : after & stemEnd ? stem : atStart;
    // A guessed beginning scores below a literal one, and above a literal match inside a word.
    onHit({ record, start, end, level, score: level * 4 + (isLiteral ? 6 : 0) + (first & inName ? 1 : 0) });
  }
}
