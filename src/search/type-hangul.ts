import { hangulKeys } from './hangul-keys.js';

const { initials, vowels, finals } = hangulKeys;

/** A syllable, whose final must not begin the next one; a consonant; what can be neither. */
const units =
  /([ac-gq-tvwxz])(h[kol]|n[jpl]|ml|[bh-puy])(?:(rt|s[wg]|f[raqtxvg]|qt|[ac-gq-tvwxz])(?![bh-puy]))?|([ac-gq-tvwxz])|./gi;

/**
 * Latin letters as the Hangul that the same keys write on a Korean layout: `tjdehd` is 성동. Undefined where they write
 * no words: a vowel on its own.
 */
export function typeHangul(word: string): string | undefined {
  const misses: string[] = [];
  const soundOf = (keys: readonly string[], key: string) => {
    const sound = keys.indexOf(key);
    if (sound < 0) misses.push(key);
    return sound;
  };
  // Shift writes ㄲ, ㄸ, ㅃ, ㅆ, ㅉ, ㅒ and ㅖ; caps lock means nothing.
  const keys =
    word === word.toUpperCase() ? word.toLowerCase() : word.replace(/[^QWERTOP]/g, (key) => key.toLowerCase());
  const typed = keys.replace(units, (_, initial = '', vowel = '', final = '', lone = '') =>
    String.fromCharCode(
      vowel
        ? 0xac00 +
            (soundOf(initials, initial as string) * 21 + soundOf(vowels, vowel as string)) * 28 +
            soundOf(finals, final as string)
        : 0x1100 + soundOf(initials, lone as string),
    ),
  );
  return misses.length ? undefined : typed;
}
