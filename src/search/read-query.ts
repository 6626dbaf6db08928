import { foldText } from './fold-text.js';
import { quality, scanBlock, type Pattern } from './scan-block.js';
import type { MemberIndex } from './member-index.js';

/** One word of a query, and where it may be found. */
export interface Term {
  /** Any of them will do. */
  readonly patterns: readonly Pattern[];
  readonly inNames: boolean;
  /** The least quality at which a region's name counts; absent: only members' own texts count. */
  readonly inRegions?: number;
}

/** A query understood in one way: a member has to meet all of its terms. */
export type Reading = readonly Term[];

const word = (text: string): Term => ({ patterns: [text], inNames: true, inRegions: quality.wordStart });

/** Whether the text is what readers call some region: its whole name or alias, the suffix left out or not. */
function namesRegion({ regionBlock }: MemberIndex, text: string): boolean {
  let found = false;
  scanBlock(regionBlock, text, ({ score }) => (found ||= score >= quality.stem * 4));
  return found;
}

/** 서울성동, 성동서울: a region and a member without a space between them. */
function* splitAtRegion(index: MemberIndex, joined: string): Generator<Reading> {
  for (let cut = joined.length - 1; cut > 0; cut--) {
    const [head, tail] = [joined.slice(0, cut), joined.slice(cut)];
    for (const [region, rest] of [
      [head, tail],
      [tail, head],
    ] as const) {
      if (namesRegion(index, region)) {
        yield [
          { patterns: [region], inNames: false, inRegions: quality.stem },
          { patterns: [rest], inNames: true },
        ];
      }
    }
  }
}

/** The ways to understand a query, the likeliest first; the first that finds anybody is the one that was meant. */
export function* readQuery(index: MemberIndex, query: string): Generator<Reading> {
  const words = query
    .split(/[\s,/·]+/u)
    .map(foldText)
    .filter(Boolean);
  const joined = words.join('');
  if (!joined) return;
  // "nam gu" is Nam-gu, before it is every name with "nam" and "gu" in it.
  if (words.length > 1) yield [word(joined)];
  yield words.map(word);
  yield* splitAtRegion(index, joined);
}
