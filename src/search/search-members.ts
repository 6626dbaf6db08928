import type { Member } from '../schema/types.js';
import { explainMatch, type Found } from './explain-match.js';
import { blockSize, type MemberIndex } from './member-index.js';
import { readQuery, type Reading, type Term } from './read-query.js';
import { quality, scanBlock } from './scan-block.js';

export interface Search {
  /** For each member, 0 or how well it meets the query; undefined: there is no query, everybody meets it. */
  readonly scores: Uint16Array | undefined;
  /** Which of a member's texts met the query, and where. */
  readonly found: (member: Member) => readonly Found[];
}

function scoreTerm(index: MemberIndex, { patterns, inNames, inRegions }: Term): Uint16Array {
  const scores = new Uint16Array(index.feed.members.length);
  for (const pattern of patterns) {
    if (inRegions) {
      const ofRegions = new Uint16Array(index.values.region.length + 1);
      scanBlock(index.regionBlock, pattern, ({ record, score }) => {
        // A region ranks below every name: 1 to 4.
        if (score >= inRegions * 4) ofRegions[record] = Math.max(ofRegions[record]!, (score >> 2) - 2);
      });
      index.codes.region.forEach((code, member) => {
        if (ofRegions[code]) scores[member] = Math.max(scores[member]!, ofRegions[code]);
      });
    }
    if (!inNames) continue;
    index.blocks.forEach((block, position) => {
      const first = position * blockSize;
      scanBlock(block, pattern, ({ record, score }) => {
        if (score > scores[first + record]!) scores[first + record] = score;
      });
    });
  }
  return scores;
}

/** The scores by one reading; undefined: it finds nobody. */
function scoreReading(index: MemberIndex, reading: Reading): Uint16Array | undefined {
  const byTerm = reading.map((term) => scoreTerm(index, term));
  const all = new Uint16Array(index.feed.members.length);
  const best = byTerm.map(() => 0);
  let matches = 0;
  all.forEach((_, member) => {
    if (!byTerm.every((scores) => scores[member])) return;
    matches++;
    byTerm.forEach((scores, term) => {
      all[member]! += scores[member]!;
      best[term] = Math.max(best[term]!, scores[member]!);
    });
  });
  // Where 서구 is somebody's whole name, 강서구 was not meant.
  byTerm.forEach((scores, term) => {
    if (best[term]! < quality.exact * 4) return;
    scores.forEach((score, member) => {
      if (score >> 2 === quality.inside) all[member] = 0;
    });
  });
  return matches ? all : undefined;
}

/**
 * Finds members by what people type: every word of the query, each anywhere in any of a member's names, former names,
 * aliases or its region's names, in any order, with or without spaces. Better matches score higher: a whole name, its
 * beginning, a word's beginning, inside a word, the region.
 */
export function searchMembers(index: MemberIndex, query: string): Search {
  let scores: Uint16Array | undefined;
  if (!/[\p{L}\p{N}]/u.test(query)) return { scores, found: () => [] };
  for (const reading of readQuery(index, query)) {
    scores = scoreReading(index, reading);
    if (scores) return { scores, found: (member) => explainMatch(index, reading, member) };
  }
  return { scores: new Uint16Array(index.feed.members.length), found: () => [] };
}
