import { finals, openInitial } from './hangul-keys.js';

/**
 * Separates the last consonant of a half-typed word: while 도봉 is typed it reads 돕 for a moment, which is 도 and ㅂ, and 서울성
 * begins as 서욼. The word itself if it does not end in a consonant.
 */
export function releaseFinal(word: string): string {
  return word.replace(/[가-힣]$/, (last) => {
    const code = last.charCodeAt(0);
    const final = (code - 0xac00) % 28;
    const keys = finals[final]!;
    if (!keys) return last;
    return String.fromCharCode(code - final + finals.indexOf(keys.slice(0, -1))) + openInitial(keys.at(-1)!);
  });
}
