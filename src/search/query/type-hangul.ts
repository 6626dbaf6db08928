import { finals, initials, openInitial, syllable, vowels } from './hangul-keys.js';

/** An initial, a vowel, and a final unless it begins the next syllable. */
const syllables =
  /([ac-gq-tvwxzQWERT])(h[kol]|n[jpl]|ml|[bh-puyOP])(?:(rt|s[wg]|f[raqtxvg]|qt|[ac-gq-tvwxzRT])(?![bh-puyOP]))?/g;

/**
 * Latin letters as the Hangul that the same keys write on a Korean layout: `tjdehd` is 성동. The word itself if they write no
 * syllable, as with a vowel on its own.
 */
export function typeHangul(word: string): string {
  // Shift writes ㄲ, ㄸ, ㅃ, ㅆ, ㅉ, ㅒ and ㅖ; a word in capitals only was typed with caps lock.
  const typed = word
    .replace(word === word.toUpperCase() ? /./g : /[^QWERTOP]/g, (key) => key.toLowerCase())
    .replace(syllables, (_, initial: string, vowel: string, final = '') =>
      String.fromCharCode(syllable(initials.indexOf(initial), vowels.indexOf(vowel), finals.indexOf(final as string))),
    )
    .replace(/[ac-gq-tvwxzQWERT]/g, openInitial);
  return /[a-z]/i.test(typed) ? word : typed;
}
