import { blockSize } from './member-index.js';
import type { Slices } from '../../scheduling/run-slices.js';

/**
 * Names that can be ordered by code unit, once their numbers are padded to one length. Unicode has Hangul syllables in
 * dictionary order, after the space and the digits. In the Latin names only the first letter is a capital, so case does not
 * matter.
 */
const plainNames = [/^[가-힣 \d]+$/, /^[A-Z][a-z \d-]*$/];
/** Digits to which numbers are padded. */
const paddedLength = 20;

/**
 * Keys that sort names by code unit in the order of Korean and English, numbers by their value. Undefined if the names need a
 * collator: a page's first one costs 11 ms on a desktop, and comparing takes three to six times as long.
 */
export function* nameKeys(names: readonly string[]): Slices<string[] | undefined> {
  const plain = plainNames.find((pattern) => pattern.test(names[0] ?? ''));
  const keys: string[] = [];
  for (const name of names) {
    if (!plain?.test(name)) return undefined;
    const key = name.replace(/\d+/g, (number) => number.padStart(paddedLength, '0'));
    if (keys.push(key) % blockSize === 0) yield;
  }
  return keys;
}
