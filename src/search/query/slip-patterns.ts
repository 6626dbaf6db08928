import type { Guess } from '../text/scan-block.js';

/** An expression for the word with at most one letter wrong, missing, added, or swapped with the next. */
function withSlip(word: string): string {
  if (!word) return '';
  const first = word[0]!;
  const remainder = word.slice(1);
  const swapped = (word[1] ?? '') + first + word.slice(2);
  return `(?:${first}${withSlip(remainder)}|[a-z]${remainder}|${remainder}|[a-z]${word}|${swapped})`;
}

/**
 * A pattern for a folded Latin word with one slip; none for fewer than four letters, where a slip makes another word. With
 * `isWhole` the text has to end after it, or after its suffix -si, -gun, -gu or -do.
 */
export function slipPatterns(word: string, isWhole: boolean): Guess[] {
  if (!/^[a-z]{4,30}$/.test(word)) return [];
  return [{ expression: new RegExp(withSlip(word) + (isWhole ? '(?=(?:si|gun?|do)?\\n)' : ''), 'g') }];
}
