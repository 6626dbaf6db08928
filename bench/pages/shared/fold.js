const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
/** Finals that can still become the initial of the next syllable, as offsets of a syllable without one: 섣 on the way to 서도. */
const finals = ' ㄱㄲ ㄴ  ㄷㄹ       ㅁㅂ ㅅㅆㅇㅈㅊㅋㅌㅍㅎ';
const first = 0xac00;

/** @param {string} text */
export const fold = (text) => text.toLowerCase().replace(/[\s-]/g, '');

/** @param {number} from @param {number} to */
const range = (from, to) => `[${String.fromCharCode(from)}-${String.fromCharCode(to)}]`;

/** @param {number} initial */
const syllablesFrom = (initial) => range(first + initial * 588, first + initial * 588 + 587);

/**
 * What a folded query has to meet: itself, or, where Hangul is being composed, its last sound as a range of syllables.
 * @param {string} query
 * @returns {string | RegExp}
 */
export function toPattern(query) {
  if (!/[ㄱ-ㅎ가-힣]$/.test(query)) return query;
  const head = query.slice(0, -1).replace(/[ㄱ-ㅎ]/g, (letter) => syllablesFrom(initials.indexOf(letter)));
  const last = query.charCodeAt(query.length - 1);
  if (last < first) return new RegExp(head + syllablesFrom(initials.indexOf(query.slice(-1))), 'g');
  const final = (last - first) % 28;
  if (!final) return new RegExp(head + range(last, last + 27), 'g');
  const moved = initials.indexOf(finals.charAt(final));
  const split = moved < 0 ? '' : `|${head}${String.fromCharCode(last - final)}${syllablesFrom(moved)}`;
  return new RegExp(`${head}${query.slice(-1)}${split}`, 'g');
}
