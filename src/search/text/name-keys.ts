import { blockSize } from './member-index.js';
import type { Slices } from '../../scheduling/run-slices.js';

/**
 * Names that can be ordered by code unit, once their numbers have the same length: Hangul syllables stand in Unicode in the
 * order of dictionaries, after the space and the digits; and where only the first letter is a capital, case decides nothing.
 */
const plainNames = [/^[가-힣 \d]+$/, /^[A-Z][a-z \d-]*$/];
const digits = 20;

/**
 * Keys that order these names by code unit as Korean and English do, numbers by their value; undefined where a collator is
 * needed. A page's first collator costs 11 ms on a desktop, and its comparisons three to six times as much.
 */
export function* nameKeys(names: readonly string[]): Slices<string[] | undefined> {
  const plain = plainNames.find((pattern) => pattern.test(names[0] ?? ''));
  const keys: string[] = [];
  for (const name of names) {
    if (!plain?.test(name)) return undefined;
    const key = name.replace(/\d+/g, (number) => number.padStart(digits, '0'));
    if (keys.push(key) % blockSize === 0) yield;
  }
  return keys;
}
