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
  /** Any of them will do. */
  readonly patterns: readonly Pattern[];
  /** The least quality at which a member's own texts count; undefined: they do not. */
  readonly inMembers?: number | undefined;
  /** The least quality at which the texts of its region count; undefined: they do not. */
  readonly inRegions?: number | undefined;
}

/** A query understood in one way: a member has to meet all of its terms. */
export type Reading = readonly Term[];

/** UTF-16 units of a query that are read: a pasted page would be split at each of its letters. */
const longestQuery = 100;

const patternsOf = (word: string): Pattern[] => [word, ...hangulPatterns(word)];
const term = (word: string, inRegions: number | undefined = atWord): Term => ({
  patterns: patternsOf(word),
  inMembers: inside,
  inRegions,
});

/** How well a region is met by its name or an alias. */
function regionLevel({ regionBlock }: TextIndex, pattern: Pattern): number {
  let best = 0;
  scanBlock(regionBlock, pattern, ({ level }) => (best = Math.max(best, level)));
  return best;
}

/** 서울성동, 성동서울, ㅅㅇㅅㄷ: a region, by its whole name or an alias, and a member without a space between them. */
function* splitAtRegion(index: TextIndex, joined: string): Generator<Reading> {
  for (let cut = 1; cut < joined.length; cut++) {
    const parts = [joined.slice(0, cut), joined.slice(cut)] as const;
    for (const [region, member] of [parts, [parts[1], parts[0]] as const]) {
      const pattern = /[가-힣]/.test(region) ? region : (hangulPatterns(region)[0] ?? region);
      if (regionLevel(index, pattern) < stem) continue;
      const inRegion = { patterns: [pattern], inRegions: stem };
      // 전남도 is the province, and nobody in it with 도 in the name.
      yield /^(?:도|do)$/.test(member) ? [inRegion] : [inRegion, term(member, Infinity)];
    }
  }
}

/**
 * The query in the words of the index: Suwon City is Suwon-si, 성동구청 (its office) 성동구, 수원특례시 수원시, and Cholla, two
 * provinces at once, which no name is, Jeolla.
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

/** Regions by what they are, where their names do not say so: Seoul City, 전라도, 광주시서구. 광주시 alone is another. */
const withoutKinds = (query: string) =>
  query
    .replace(/(?: (?:metropolitan|special|self-governing))* (?:city|province|state)\b/gi, '')
    .replace(/([가-힣]{2})(?:도(?!\S)|시(?=[ ,]+\S|[가-힣]))|([a-z]{3})-(?:do\b|si(?=[ ,]+\S))/gi, '$1$2');

/** Other readings of a query that matches no name: other words, or the wrong keyboard layout (`tjdehd` is 성동). */
function rewriteQuery(query: string): Set<string> {
  const [typed, lower] = [query, query.toLowerCase()].map((keys) => keys.replace(/[a-z]+/gi, typeHangul));
  return new Set([inOwnWords(query), inOwnWords(withoutKinds(query)), typed!, lower!]);
}

/**
 * The readings of a query, the likeliest first. Only the first that finds a member is used: an exact spelling does not bring
 * what a looser reading would add.
 */
export function* readQuery(index: TextIndex, asked: string, isRewritten = false): Generator<Reading> {
  const query = asked.slice(0, longestQuery);
  const words = query
    // "daejeon seo gu" is not everybody there with "seo" and "gu" in the name.
    .replace(/([a-z]) (?=(?:si|gun?|do)(?![^\s,]))/gi, '$1-')
    .split(/[\s,/·]+/u)
    .map(foldText)
    .filter(Boolean);
  const joined = words.join('');
  const isRegion = (word: string) => patternsOf(word).some((pattern) => regionLevel(index, pattern) >= stem);
  // "보 은군" is one name, but 부산 ㅈ not 부산진구 before all that begins so in 부산.
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
        // Who names a region has made no slip, also where it has no members.
        ...(hasSlip && !isRegion(word) ? slipPatterns(word, least === stem) : []),
      ],
      inMembers: least,
      // A guessed beginning of a region would bring its dozens of members for a name that is not here at all.
      inRegions: stem,
    }));
  }
}
