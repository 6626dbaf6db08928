import type { Member } from '../schema/types.js';
import type { Explain } from './explain-match.js';
import { foldText } from './fold-text.js';
import { blockSize, type MemberIndex } from './member-index.js';
import { readQuery, type Reading, type Term } from './read-query.js';
import { exactScore, beginningScore, scanBlock } from './scan-block.js';

export interface Search {
  /** For each member, 0 or how well it meets the query; undefined: there is no query, everybody meets it. */
  readonly scores: Uint16Array | undefined;
  /** Which of a member's texts met the query, and where: said by `explainMatch`, which only a query needs. */
  readonly found: (explain: Explain, member: Member) => ReturnType<Explain>;
}

/** A region ranks below every text of the member itself: 1 to 3, and this for a whole name as it was typed. */
const exactRegionScore = 4;

function scoreTerm(index: MemberIndex, { patterns, inMembers = Infinity, inRegions = Infinity }: Term): Uint8Array {
  const scores = new Uint8Array(index.feed.members.length);
  const ofRegions = new Uint8Array(index.values.region.length + 1);
  for (const pattern of patterns) {
    scanBlock(index.regionBlock, pattern, ({ record, level, score }) => {
      const rank = score >= exactScore ? exactRegionScore : Math.ceil(level / 2);
      if (level >= inRegions) ofRegions[record] = Math.max(ofRegions[record]!, rank);
    });
  }
  index.codes.region.forEach((code, member) => (scores[member] = ofRegions[code]!));
  if (inMembers === Infinity) return scores;
  index.blocks.forEach((block, position) => {
    const first = position * blockSize;
    for (const pattern of patterns) {
      scanBlock(block, pattern, ({ record, level, score }) => {
        if (level >= inMembers && score > scores[first + record]!) scores[first + record] = score;
      });
    }
  });
  return scores;
}

/** The scores by one reading; undefined: it finds nobody. */
function scoreReading(index: MemberIndex, reading: Reading): Uint16Array | undefined {
  const byTerm = reading.map((term) => scoreTerm(index, term));
  const sums = new Uint16Array(index.feed.members.length);
  const best = byTerm.map(() => 0);
  sums.forEach((_, member) => {
    if (!byTerm.every((scores) => scores[member])) return;
    byTerm.forEach((scores, term) => {
      sums[member]! += scores[member]!;
      best[term] = Math.max(best[term]!, scores[member]!);
    });
  });
  if (!best[0]) return undefined;
  // Where 서구 is somebody's whole name, 강서구 was not meant, nor 해운대구 by 대구.
  const meant = sums.slice();
  byTerm.forEach((scores, term) => {
    if (best[term]! < exactScore && !scores.some((score, member) => score === exactRegionScore && sums[member])) return;
    scores.forEach((score, member) => {
      if (score < beginningScore && score !== exactRegionScore) meant[member] = 0;
    });
  });
  return meant.some(Boolean) ? meant : sums;
}

/**
 * Finds members by what people type: every word of the query, each anywhere in any of a member's names, former names,
 * aliases or its region's names, in any order, with or without spaces. Better matches score higher: a whole name, its
 * beginning, a word's beginning, inside a word, the region.
 */
export function searchMembers(index: MemberIndex, query: string): Search {
  for (const reading of readQuery(index, query)) {
    const scores = scoreReading(index, reading);
    if (scores) return { scores, found: (explain, member) => explain(index, reading, member) };
  }
  return { scores: foldText(query) ? new Uint16Array(index.feed.members.length) : undefined, found: () => [] };
}
