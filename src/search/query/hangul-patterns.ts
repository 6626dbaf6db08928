import { finals, openInitial, syllable, vowels } from './hangul-keys.js';
import { releaseFinal } from './release-final.js';
import type { Guess } from '../text/scan-block.js';

const range = (from: number, to: number) => `[${String.fromCharCode(from)}-${String.fromCharCode(to)}]`;

/** How many places a sound can still move on in its list while it is typed: 오 to 와, 왜 and 외; the ㄹ of 갈 to 갉, 갊 and so on. */
const growth = (keys: readonly string[], sound: number) =>
  keys.findLastIndex((other) => other.startsWith(keys[sound]!)) - sound;

/**
 * A lone consonant stands for every syllable that begins with it. `foldText` writes it as U+1100 to U+1112, or as a final
 * (U+11A8 to U+11C2) if a keyboard has joined two of them: ㄳ.
 */
const openInitials = (word: string) =>
  word
    .replace(/[\u11a8-\u11c2]/g, (final) => finals[final.charCodeAt(0) - 0x11a7]!.replace(/./g, openInitial))
    .replace(/[\u1100-\u1112]/g, (initial) => {
      const code = initial.charCodeAt(0) - 0x1100;
      return range(syllable(code), syllable(code + 1) - 1);
    });

/**
 * What a folded word with Hangul may become when it is typed to its end. Initials (ㅅㄷㄱ), a half-typed syllable (성ㄷ) and one
 * that may grow (광며, 오) become ranges of characters, so a scan is as fast as a plain one. Empty for words without Hangul, and
 * for words that can become nothing else.
 */
export function hangulPatterns(word: string): Guess[] {
  if (!/[\u1100-\u11c2가-힣]/.test(word)) return [];
  const patterns = [openInitials(releaseFinal(word))];
  if (/[가-힣]$/.test(word)) {
    const code = word.charCodeAt(word.length - 1);
    const final = (code - 0xac00) % 28;
    const grown = final ? 0 : growth(vowels, Math.floor((code - 0xac00) / 28) % 21);
    const last = code + grown * 28 + growth(finals, final);
    patterns.unshift(openInitials(word.slice(0, -1)) + (last > code ? range(code, last) : word.slice(-1)));
  }
  // The word itself is searched as a plain string already.
  const others = patterns.filter((pattern) => pattern !== word);
  if (!others.length) return [];
  const [length, ...lengths] = new Set(others.map((pattern) => pattern.replace(/\[.+?]/g, '.').length));
  return [{ expression: new RegExp(others.join('|'), 'g'), length: lengths.length ? undefined : length }];
}
