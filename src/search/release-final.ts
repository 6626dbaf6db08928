import { hangulKeys } from './hangul-keys.js';

const { initials, finals } = hangulKeys;

/**
 * The word as its writer may have meant it: while 도봉 is typed it reads 돕 for a moment, which is 도 and ㅂ, and
 * 서울성 begins as 서욼. The word itself where nothing can be released.
 */
export function releaseFinal(word: string): string {
  const code = word.charCodeAt(word.length - 1);
  const final = (code - 0xac00) % 28;
  if (!/[가-힣]$/.test(word) || !final) return word;
  const keys = finals[final]!;
  const open = code - final + finals.indexOf(keys.slice(0, -1));
  return word.slice(0, -1) + String.fromCharCode(open, 0x1100 + initials.indexOf(keys.at(-1)!));
}
