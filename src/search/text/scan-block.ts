import { inName, stemEnd, textEnd, textStart, wordStart, type TextBlock } from './text-block.js';

/** How well a text meets a word; the numbers only rank. */
export const inside = 2;
export const atWord = 3;
export const atStart = 4;
/** All of it but its suffix: 성동 of 성동구. */
export const stem = 5;
export const exact = 6;

/** What a word may stand for. */
export interface Guess {
  /** Global, never empty. */
  readonly expression: RegExp;
  /** How long whatever it matches is; undefined: that varies. */
  readonly length?: number | undefined;
}

/** One way to look for a word in folded text: it has to stand there, or a guess has to match. */
export type Pattern = string | Guess;

/** A place in a block where a pattern was met. */
export interface Hit {
  readonly record: number;
  readonly start: number;
  readonly end: number;
  /** One of the constants above. */
  readonly level: number;
  /** The level, then literal before guessed, then names before other texts. From 8. */
  readonly score: number;
}

/** The least score of a whole name as it was typed. */
export const exactScore = exact * 4 + 6;
/** The least score of a beginning, typed or guessed: all that is only inside a word is below. */
export const beginningScore = atStart * 4;

/** Calls `onHit` for every place in the block that meets the pattern, in order. */
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
      // `exec` makes an array for each match: a lone letter has 65,000 in 100,000 members, and `test` takes half the time.
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
    // A guessed beginning ranks below a literal one, above a literal inside.
    onHit({ record, start, end, level, score: level * 4 + (isLiteral ? 6 : 0) + (first & inName ? 1 : 0) });
  }
}
