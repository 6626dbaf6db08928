import type { Slices } from '../../scheduling/run-slices.js';
import type { Feed } from '../../schema/types.js';
import type { searchMembers, textIndex } from '../search-engine.js';
import { memberIndex } from '../text/member-index.js';
import type { Explain } from './explain-match.js';
import { selectMembers, type Search, type Selected, type Selection } from './select-members.js';
import type { Collation } from './sort-members.js';

/** The code that only a text search needs; it is loaded after the first members are painted. */
export interface SearchEngine {
  readonly searchMembers: typeof searchMembers;
  readonly textIndex: typeof textIndex;
  readonly explainMatch: Explain;
}

/** What a directory asks of its feed. */
export interface Query extends Selection {
  /** The search text. Empty: it matches all members. */
  readonly query: string;
}

/** Selects and orders the members that match a query and filters. Without an engine the text is ignored. */
export function* answerQuery(
  feed: Feed,
  query: Query,
  collation: Collation,
  engine: SearchEngine | undefined,
): Slices<Selected> {
  const index = yield* memberIndex(feed);
  let search: Search | undefined;
  if (engine) {
    // Built even without a text: when the feed is there, not at the first keystroke.
    const texts = yield* engine.textIndex(index);
    if (query.query) search = yield* engine.searchMembers(texts, query.query);
  }
  return yield* selectMembers(index, query, collation, search);
}
