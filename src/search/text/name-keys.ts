import { blockSize } from './member-index.js';
import type { Slices } from '../../scheduling/run-slices.js';

/**
 * Names whose order no collator need tell, once the numbers in them have the same length: Hangul syllables stand in Unicode
 * as they stand in Korean and English dictionaries, the space and the digits before them; and where a capital is the first letter
 * and the first letter only, no two letters differ by their case.
 */
const plainNames = [/^[가-힣 \d]+$/, /^[A-Z][a-z \d-]*$/];
const digits = 20;

/**
 * Keys whose order in Unicode is that of all these names in Korean and in English, numbers by their value; undefined where
 * only a collator knows it. A page's first collator costs 11 ms on a desktop, and its comparisons three to six times as much.
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
