import type { Guess } from '../text/scan-block.js';

/** The spellings that one sound of Korean has had in Latin letters. */
const sounds = ['[ao]e|e(?![ou])', 'e?ou|oo|e[ou]|[ou]', 'ch|j', 'ck?|[gk]', '[dt]', '[bp]', 'll|[lr]', 'sh?'];
const anySound = new RegExp(sounds.map((spellings) => `(${spellings})`).join('|'), 'g');

/**
 * A pattern for a folded Latin word in every romanisation: Sungdong and Youngdeungpo, Kimpo and Pusan. Among the 229 local
 * governments it confuses three pairs: Pocheon and Bucheon, Cheongju and Chungju, Geochang and Gochang.
 */
export function romanisationPattern(word: string): Guess {
  const pattern = word.replace(anySound, (_, ...groups: (string | undefined)[]) => {
    return `(?:${sounds[groups.findIndex(Boolean)]!})`;
  });
  return { expression: new RegExp(pattern, 'g') };
}
