import type { Explain } from './explain-match.js';
import { foldText } from '../text/fold-text.js';
import { blockSize } from '../text/member-index.js';
import { readQuery, type Reading, type Term } from '../query/read-query.js';
import type { Slices } from '../../scheduling/run-slices.js';
import { exactScore, beginningScore, scanBlock } from '../text/scan-block.js';
import type { Search } from './select-members.js';
import type { TextIndex } from '../text/text-index.js';

/** A region ranks below every text of the member itself: 1 to 3, and this for a whole name as it was typed. */
const exactRegionScore = 4;

/* Loops over all members are functions of their own, as in `select-members.ts`. */

/** Gives each member what its region scored, or one in which it was before, whichever is more. */
function scoreRegions(scores: Uint8Array, { codes, values, former }: TextIndex, ofRegions: Uint8Array): void {
  const { region } = codes;
  for (let at = 0; at < scores.length; at++) scores[at] = ofRegions[region[at]!]!;
  for (const [id, places] of former) {
    const score = ofRegions[values.region.indexOf(id)];
    if (score) for (const at of places) scores[at] = Math.max(scores[at]!, score);
  }
}

function* scoreTerm(
  index: TextIndex,
  { patterns, inMembers = Infinity, inRegions = Infinity }: Term,
): Slices<Uint8Array> {
  const scores = new Uint8Array(index.feed.members.length);
  const ofRegions = new Uint8Array(index.values.region.length + 1);
  for (const pattern of patterns) {
    scanBlock(index.regionBlock, pattern, ({ record, level, score }) => {
      const rank = score >= exactScore ? exactRegionScore : Math.ceil(level / 2);
      if (level >= inRegions) ofRegions[record] = Math.max(ofRegions[record]!, rank);
    });
  }
  if (hasAny(ofRegions)) scoreRegions(scores, index, ofRegions);
  if (inMembers === Infinity) return scores;
  // Not `entries()`, which Prototype overwrites.
  for (let first = 0; first < scores.length; first += blockSize) {
    if (first) yield;
    const block = index.blocks[first / blockSize]!;
    for (const pattern of patterns) {
      scanBlock(block, pattern, ({ record, level, score }) => {
        if (level >= inMembers && score > scores[first + record]!) scores[first + record] = score;
      });
    }
  }
  return scores;
}

/** Whether any score is above 0. A loop, because `some` calls a function for each. */
function hasAny(scores: Uint8Array | Uint16Array): boolean {
  for (let at = 0; at < scores.length; at++) if (scores[at]) return true;
  return false;
}

/** Adds another term's scores; a member that does not match both has 0. */
function addScores(sums: Uint16Array, scores: Uint8Array): void {
  for (let at = 0; at < sums.length; at++) sums[at] = sums[at] && scores[at] ? sums[at]! + scores[at]! : 0;
}

/** Whether somebody's whole name, or a region's, is a term as it was typed. */
function isWholeName(sums: Uint16Array, scores: Uint8Array): boolean {
  for (let at = 0; at < sums.length; at++) {
    if (sums[at] && (scores[at]! >= exactScore || scores[at] === exactRegionScore)) return true;
  }
  return false;
}

/** Leaves only members with a text or word that begins with a term. */
function keepBeginnings(meant: Uint16Array, scores: Uint8Array): void {
  for (let at = 0; at < meant.length; at++) {
    if (scores[at]! < beginningScore && scores[at] !== exactRegionScore) meant[at] = 0;
  }
}

/** The scores by one reading; undefined where it finds no member. */
function* scoreReading(index: TextIndex, reading: Reading): Slices<Uint16Array | undefined> {
  const byTerm: Uint8Array[] = [];
  for (const term of reading) byTerm.push(yield* scoreTerm(index, term));
  const sums = new Uint16Array(byTerm[0] ?? []);
  for (const scores of byTerm.slice(1)) addScores(sums, scores);
  if (!hasAny(sums)) return undefined;
  // Where 서구 is somebody's whole name, 강서구 was not meant, nor 해운대구 by 대구.
  let meant = sums;
  for (const scores of byTerm) {
    yield;
    if (!isWholeName(sums, scores)) continue;
    if (meant === sums) meant = sums.slice();
    keepBeginnings(meant, scores);
  }
  return hasAny(meant) ? meant : sums;
}

/**
 * Finds members by what people type: every word of the query, each anywhere in any of a member's names, former names,
 * aliases or its region's names, in any order, with or without spaces. Better matches score higher: a whole name, its
 * beginning, a word's beginning, inside a word, the region. Pauses after each block.
 */
export function* searchMembers(index: TextIndex, query: string): Slices<Search> {
  for (const reading of readQuery(index, query)) {
    const scores = yield* scoreReading(index, reading);
    if (scores) {
      return { scores, found: (explain: Explain, member) => explain(index, reading, member) };
    }
  }
  return { scores: foldText(query) ? new Uint16Array(index.feed.members.length) : undefined, found: () => [] };
}
