import { explainMatch, type Found } from '../../src/search/select/explain-match.js';
import { memberIndex } from '../../src/search/text/member-index.js';
import { finish } from '../../src/scheduling/run-slices.js';
import { searchMembers } from '../../src/search/select/search-members.js';
import { selectMembers, type Selected, type Selection } from '../../src/search/select/select-members.js';
import type { Collation } from '../../src/search/select/sort-members.js';
import { textIndex, type TextIndex } from '../../src/search/text/text-index.js';
import type { Feed, Member, Region } from '../../src/schema/types.js';

async function loadTable<Row>(name: string): Promise<readonly Row[]> {
  const response = await fetch(new URL(`./tables/${name}.json`, import.meta.url));
  return (await response.json()) as readonly Row[];
}

export interface TableQuery {
  readonly what: string;
  readonly query: string;
  /** The ids that a person means by this query, in each of the two lists. */
  readonly members: readonly string[];
  readonly localGovernments: readonly string[];
}

export const tableQueries = (): Promise<readonly TableQuery[]> => loadTable('queries');

export const feedOf = (members: readonly Member[], regions: readonly Region[] = []): Feed => ({
  version: 1,
  updated: '2026-01-15T09:00:00+09:00',
  languages: ['ko', 'en'],
  organisation: { name: 'Invented Network' },
  regions,
  members,
});

/** The network's 51 members, or all 229 local governments, as of the project's start. */
export async function tableFeed(list: 'members' | 'local-governments'): Promise<Feed> {
  const [members, regions] = await Promise.all([loadTable<Member>(list), loadTable<Region>('regions')]);
  return feedOf(members, regions);
}

const collator = new Intl.Collator('ko', { numeric: true });
export const korean: Collation = {
  language: 'ko',
  collator: () => collator,
  nameOf: ({ name }) => (typeof name === 'string' ? name : (name['ko'] ?? '')),
};

interface ExplainedSelection extends Omit<Selected, 'found'> {
  readonly found: (member: Member) => readonly Found[];
}

export const indexOf = (feed: Feed): TextIndex => finish(textIndex(finish(memberIndex(feed))));

/** Selects members as the directory does. */
export interface Question extends Selection {
  readonly query?: string;
}

export function select(feed: Feed | TextIndex, { query = '', ...selection }: Question): ExplainedSelection {
  const index = 'blocks' in feed ? feed : indexOf(feed);
  const search = finish(searchMembers(index, query));
  const selected = finish(selectMembers(index, selection, korean, search));
  return { ...selected, found: (member) => selected.found(explainMatch, member) };
}

export const idsOf = (feed: Feed | TextIndex, selection: Question | string): string[] =>
  select(feed, typeof selection === 'string' ? { query: selection } : selection).results.map(({ id }) => id);
