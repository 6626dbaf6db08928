import { foldText } from '../text/fold-text.js';
import { hangulPatterns } from './hangul-patterns.js';
import { releaseFinal } from './release-final.js';
import { romanisationPattern } from './romanisation-pattern.js';
import { atWord, inside, scanBlock, stem, type Pattern } from '../text/scan-block.js';
import { slipPatterns } from './slip-patterns.js';
import type { TextIndex } from '../text/text-index.js';
import { typeHangul } from './type-hangul.js';

/** One word of a query, and where it may be found. */
export interface Term {
  /** One of them has to match. */
  readonly patterns: readonly Pattern[];
  /** The lowest level at which a match in a member's own texts counts; undefined: none does. */
  readonly inMembers?: number | undefined;
  /** The lowest level at which a match in the texts of its region counts; undefined: none does. */
  readonly inRegions?: number | undefined;
}

/** One way to understand a query: a member has to match all of its terms. */
export type Reading = readonly Term[];

/** UTF-16 units of a query; the remainder is ignored, because `splitAtRegion` tries every letter of a pasted page. */
const maximumLength = 100;

const patternsOf = (word: string): Pattern[] => [word, ...hangulPatterns(word)];
const term = (word: string, inRegions: number | undefined = atWord): Term => ({
  patterns: patternsOf(word),
  inMembers: inside,
  inRegions,
});

/** The highest level at which a pattern matches a name or an alias of any region; 0 if it matches none. */
function regionLevel({ regionBlock }: TextIndex, pattern: Pattern): number {
  let best = 0;
  scanBlock(regionBlock, pattern, ({ level }) => (best = Math.max(best, level)));
  return best;
}

/** Readings of a region, by its whole name or an alias, and a member without a space between them: 서울성동, 성동서울, ㅅㅇㅅㄷ. */
function* splitAtRegion(index: TextIndex, joined: string): Generator<Reading> {
  for (let cut = 1; cut < joined.length; cut++) {
    const parts = [joined.slice(0, cut), joined.slice(cut)] as const;
    for (const [region, member] of [parts, [parts[1], parts[0]] as const]) {
      const pattern = /[가-힣]/.test(region) ? region : (hangulPatterns(region)[0] ?? region);
      if (regionLevel(index, pattern) < stem) continue;
      const inRegion = { patterns: [pattern], inRegions: stem };
      // 전남도 means the province, not its members with 도 in the name.
      yield /^(?:도|do)$/.test(member) ? [inRegion] : [inRegion, term(member, Infinity)];
    }
  }
}

/**
 * The query in the words that names in a feed use: Suwon City → Suwon-si, 성동구청 (its office) → 성동구, 수원특례시 → 수원시, and old
 * spellings of two provinces at once: Cholla → Jeolla.
 */
function inOwnWords(query: string): string {
  return query
    .replace(/([가-힣][시군구도])청(?!\S)/g, '$1')
    .replace(/특례시(?!\S)/g, '시')
    .replace(/^(?:대한민국|한국) |(?:^|[ ,]+)(?:south |republic of )?korea$| office\b/gi, '')
    .replace(/ city\b/gi, '-si')
    .replace(/ county\b/gi, '-gun')
    .replace(/ district\b/gi, '-gu')
    .replace(/ (?:province|state)\b/gi, '-do')
    .replace(/\bcholla/i, 'jeolla')
    .replace(/\bchungchong/i, 'chungcheong')
    .replace(/\bk[eouy]+ngsang/i, 'gyeongsang');
}

/** The query without the kind of a region, which its name may lack: Seoul City, 전라도, 광주시서구. Not 광주시 alone, another city. */
const withoutKinds = (query: string) =>
  query
    .replace(/(?: (?:metropolitan|special|self-governing))* (?:city|province|state)\b/gi, '')
    .replace(/([가-힣]{2})(?:도(?!\S)|시(?=[ ,]+\S|[가-힣]))|([a-z]{3})-(?:do\b|si(?=[ ,]+\S))/gi, '$1$2');

/** Other spellings of a query that matches no name: in other words, or typed on the wrong keyboard layout (`tjdehd` is 성동). */
function rewriteQuery(query: string): Set<string> {
  const [typed, lower] = [query, query.toLowerCase()].map((keys) => keys.replace(/[a-z]+/gi, typeHangul));
  return new Set([inOwnWords(query), inOwnWords(withoutKinds(query)), typed!, lower!]);
}

/**
 * The readings of a query, the most likely first. Only the first one that finds a member is used, so that an exact spelling
 * does not also find what a looser reading would.
 */
export function* readQuery(index: TextIndex, text: string, isRewritten = false): Generator<Reading> {
  const query = text.slice(0, maximumLength);
  const words = query
    // "daejeon seo gu" means Seo-gu, not all members in Daejeon with "seo" and "gu" in the name.
    .replace(/([a-z]) (?=(?:si|gun?|do)(?![^\s,]))/gi, '$1-')
    .split(/[\s,/·]+/u)
    .map(foldText)
    .filter(Boolean);
  const joined = words.join('');
  const isRegion = (word: string) => patternsOf(word).some((pattern) => regionLevel(index, pattern) >= stem);
  // "보 은군" is one name; but "부산 ㅈ" means all members in 부산 that begin with ㅈ, not 부산진구.
  if (words.length > 1 && !words.some(isRegion)) yield [term(joined)];
  yield words.map((word) => term(word));
  for (const spelling of new Set([joined, releaseFinal(joined)])) yield* splitAtRegion(index, spelling);
  yield words.map((word) => ({ ...term(word, inside), inMembers: atWord }));
  if (isRewritten) return;
  for (const rewritten of rewriteQuery(query)) if (rewritten !== query) yield* readQuery(index, rewritten, true);
  if (!/[a-z]/.test(joined)) return;
  for (const [least, hasSlip] of [[stem], [inside], [stem, true], [atWord, true]] as const) {
    yield words.map((word) => ({
      patterns: [
        ...patternsOf(word),
        romanisationPattern(word),
        // A word that names a region is no slip, even if the region has no members.
        ...(hasSlip && !isRegion(word) ? slipPatterns(word, least === stem) : []),
      ],
      inMembers: least,
      // A region has to match as a whole: a guessed beginning would find all of its members.
      inRegions: stem,
    }));
  }
}
