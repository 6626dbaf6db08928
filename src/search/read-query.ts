import { foldText } from './fold-text.js';
import { hangulPatterns } from './hangul-patterns.js';
import { releaseFinal } from './release-final.js';
import { romanisationPattern } from './romanisation-pattern.js';
import { atWord, inside, scanBlock, stem, type Pattern } from './scan-block.js';
import { slipPatterns } from './slip-patterns.js';
import type { TextIndex } from './text-index.js';
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

/** In UTF-16 units; a pasted page is not a name, and would be split at each of its letters. */
const longestQuery = 100;

const patternsOf = (word: string): Pattern[] => [word, ...hangulPatterns(word)];
const term = (word: string, inRegions: number | undefined = atWord): Term => ({
  patterns: patternsOf(word),
  inMembers: inside,
  inRegions,
});

/** 서울성동, 성동서울, ㅅㅇㅅㄷ: a region, by its whole name or an alias, and a member without a space between them. */
function* splitAtRegion({ regionBlock }: TextIndex, joined: string): Generator<Reading> {
  for (let cut = 1; cut < joined.length; cut++) {
    const parts = [joined.slice(0, cut), joined.slice(cut)] as const;
    for (const [region, member] of [parts, [parts[1], parts[0]] as const]) {
      const pattern = /[가-힣]/.test(region) ? region : (hangulPatterns(region)[0] ?? region);
      let best = 0;
      scanBlock(regionBlock, pattern, ({ level }) => (best = Math.max(best, level)));
      if (best >= stem) yield [{ patterns: [pattern], inRegions: stem }, term(member, Infinity)];
    }
  }
}

/** The query in the words of the index: Suwon City is Suwon-si, 성동구청 (its office) 성동구, `tjdehd` 성동. */
const rewriteQuery = (query: string) => [
  query
    .replace(/([시군구])청(?!\S)/g, '$1')
    .replace(/ city\b/gi, ' si')
    .replace(/ county\b/gi, ' gun')
    .replace(/ district\b/gi, ' gu'),
  query.replace(/[a-z]+/gi, typeHangul),
];

/**
 * The ways to understand a query, the likeliest first: the first that finds anybody is the one that was meant, so no
 * reader of an exact spelling sees what a looser reading would add.
 */
export function* readQuery(index: TextIndex, query: string, isRewritten = false): Generator<Reading> {
  const words = query
    .slice(0, longestQuery)
    .split(/[\s,/·]+/u)
    .map(foldText)
    .filter(Boolean);
  const joined = words.join('');
  // "nam gu" is Nam-gu, before it is every name with "nam" and "gu" in it.
  if (words.length > 1) yield [term(joined)];
  yield words.map((word) => term(word));
  for (const spelling of new Set([joined, releaseFinal(joined)])) yield* splitAtRegion(index, spelling);
  yield words.map((word) => term(word, inside));
  if (isRewritten) return;
  for (const rewritten of rewriteQuery(query)) if (rewritten !== query) yield* readQuery(index, rewritten, true);
  if (!/[a-z]/.test(joined)) return;
  for (const [least, hasSlip] of [[stem], [inside], [stem, true], [atWord, true]] as const) {
    yield words.map((word) => ({
      patterns: [
        ...patternsOf(word),
        romanisationPattern(word),
        ...(hasSlip ? slipPatterns(word, least === stem) : []),
      ],
      inMembers: least,
      // A guessed beginning of a region would bring its dozens of members for a name that is not here at all.
      inRegions: stem,
    }));
  }
}
