import type { Slices } from '../../scheduling/run-slices.js';
import type { Feed } from '../../schema/types.js';
import { answerQuery, type SearchEngine } from './answer-query.js';
import type { Collation } from './sort-members.js';

/** Results whose match is explained: about as many as a viewport shows. */
const explainedCount = 8;

/**
 * Warm-up: runs two dummy queries, one in Latin and one in Hangul, so that the first real one finds the index built and meets
 * optimised code, which is several times faster.
 */
export function* warmUpSearch(feed: Feed, collation: Collation, engine: SearchEngine): Slices<void> {
  for (const query of ['s', 'ㅅ']) {
    const { results, found } = yield* answerQuery(feed, { query }, collation, engine);
    for (const member of results.slice(0, explainedCount)) {
      yield;
      found(engine.explainMatch, member);
    }
  }
}
