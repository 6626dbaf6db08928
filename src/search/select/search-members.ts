import type { Explain } from './explain-match.js';
import { foldText } from '../text/fold-text.js';
import { blockSize } from '../text/member-index.js';
import { readQuery, type Reading, type Term } from '../query/read-query.js';
import type { Slices } from '../../scheduling/run-slices.js';
import { exactScore, beginningScore, scanBlock } from '../text/scan-block.js';
import type { Search } from './select-members.js';
import type { TextIndex } from '../text/text-index.js';

/** Regions score below all texts of the member itself: 1 to 3, or this for a whole name as it was typed. */
const exactRegionScore = 4;

/* Loops over all members are functions of their own, not part of a generator, as in `select-members.ts`. */

/** Gives each member the score of its region or of a former one, whichever is higher. */
function scoreRegions(scores: Uint8Array, { codes, values, former }: TextIndex, regionScores: Uint8Array): void {
  const { region } = codes;
  for (let at = 0; at < scores.length; at++) scores[at] = regionScores[region[at]!]!;
  for (const [id, places] of former) {
    const score = regionScores[values.region.indexOf(id)];
    if (score) for (const at of places) scores[at] = Math.max(scores[at]!, score);
  }
}

function* scoreTerm(
  index: TextIndex,
  { patterns, inMembers = Infinity, inRegions = Infinity }: Term,
): Slices<Uint8Array> {
  const scores = new Uint8Array(index.feed.members.length);
  const regionScores = new Uint8Array(index.values.region.length + 1);
  for (const pattern of patterns) {
    scanBlock(index.regionBlock, pattern, ({ record, level, score }) => {
      const rank = score >= exactScore ? exactRegionScore : Math.ceil(level / 2);
      if (level >= inRegions) regionScores[record] = Math.max(regionScores[record]!, rank);
    });
  }
  if (hasAny(regionScores)) scoreRegions(scores, index, regionScores);
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

/** Whether any score is above 0. A loop, because `some` calls a function for each score. */
function hasAny(scores: Uint8Array | Uint16Array): boolean {
  for (let at = 0; at < scores.length; at++) if (scores[at]) return true;
  return false;
}

/** Adds the scores of another term; a member that does not match both gets 0. */
function addScores(sums: Uint16Array, scores: Uint8Array): void {
  for (let at = 0; at < sums.length; at++) sums[at] = sums[at] && scores[at] ? sums[at]! + scores[at]! : 0;
}

/** Whether a term, as it was typed, is the whole name of a member or a region. */
function isWholeName(sums: Uint16Array, scores: Uint8Array): boolean {
  for (let at = 0; at < sums.length; at++) {
    if (sums[at] && (scores[at]! >= exactScore || scores[at] === exactRegionScore)) return true;
  }
  return false;
}

/** Keeps only members with a text or a word that begins with the term. */
function keepBeginnings(kept: Uint16Array, scores: Uint8Array): void {
  for (let at = 0; at < kept.length; at++) {
    if (scores[at]! < beginningScore && scores[at] !== exactRegionScore) kept[at] = 0;
  }
}

/** The scores of all members by one reading; undefined if it finds none. */
function* scoreReading(index: TextIndex, reading: Reading): Slices<Uint16Array | undefined> {
  const byTerm: Uint8Array[] = [];
  for (const term of reading) byTerm.push(yield* scoreTerm(index, term));
  const sums = new Uint16Array(byTerm[0] ?? []);
  for (const scores of byTerm.slice(1)) addScores(sums, scores);
  if (!hasAny(sums)) return undefined;
  // If 서구 is the whole name of a member, it does not mean 강서구; nor does the region 대구 mean 해운대구.
  let kept = sums;
  for (const scores of byTerm) {
    yield;
    if (!isWholeName(sums, scores)) continue;
    if (kept === sums) kept = sums.slice();
    keepBeginnings(kept, scores);
  }
  return hasAny(kept) ? kept : sums;
}

/**
 * Finds members by what people type: all words of the query, each in any of a member's names, former names, aliases or its
 * region's names, in any order, with or without spaces. From the highest score to the lowest: a whole name, the beginning of a
 * name, the beginning of a word, inside a word, the region. Pauses after each block.
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
