import type { CSSResult } from 'lit';
import type { DirectoryView } from '../../events/ssegov-change-event.js';
import type { DirectoryPartWords } from '../../i18n/messages/directory-part-messages.en.js';
import type { DirectoryMessages } from '../../i18n/messages/directory-messages.en.js';
import type { Reader } from '../../i18n/reader.js';
import { localise } from '../../i18n/localise.js';
import type { Feed, Member } from '../../schema/types.js';
import { facets, type Facet } from '../../search/text/member-index.js';
import type { CommonFacts } from '../member/member-facts.js';
import type { Selected } from '../../search/select/select-members.js';
import type { SortKey } from '../../search/select/sort-members.js';

export type Chosen = Readonly<Record<Facet, readonly string[]>>;

export type DirectoryControl = 'search' | 'filters' | 'sort' | 'view' | 'export';

/** How the members can be shown. */
export const directoryViews: readonly DirectoryView[] = ['cards', 'table', 'map'];

/** What a search found in a member, drawn. */
export interface Match {
  /** A name with the match in it marked. */
  readonly marked?: (text: string) => unknown;
  /** The region with the match in it marked, or beside the name by which it was found. */
  readonly markedRegion?: (text: string) => unknown;
  /** Why it was found, where that is neither in a name nor the region. */
  readonly found?: unknown;
}

/** All that the directory's views are drawn from. */
export interface DirectoryModel {
  readonly feed: Feed;
  readonly reader: Reader<DirectoryMessages>;
  readonly headingLevel: number;
  readonly controls: ReadonlySet<string>;
  readonly query: string;
  readonly chosen: Chosen;
  readonly sort: SortKey;
  readonly view: DirectoryView;
  /** Only the notable members, which by name stand in the feed's order. */
  readonly featured: boolean;
  readonly selected: Selected;
  readonly matchOf: (member: Member) => Match;
  /** How many members there are without query and filters. */
  readonly total: number;
  /** What is said once for all members, where there are controls around them. */
  readonly common: CommonFacts;
  /** How many of the results are on the page. */
  readonly shown: number;
  /** How many of those are drawn before the next frame; the others keep their place, and are drawn after it. */
  readonly near: number;
  /** This is what a key is answered by: the counts of the filters follow after its paint. */
  readonly isFirst: boolean | undefined;
  /** The answer waits for code that is under way. */
  readonly waiting: boolean;
  /** These are the first members of a feed whose others are under way. */
  readonly partial: boolean;
  readonly pageSize: number;
  /** On paper members stand one below the other. */
  readonly printing: boolean;
  readonly filtersOpen: boolean;
  readonly actions: DirectoryActions;
}

/** A way to show the members that comes when it is asked for. */
export interface LazyView {
  readonly draw: (model: DirectoryModel, words: DirectoryPartWords) => unknown;
  readonly styles: CSSResult;
}

export interface DirectoryActions {
  readonly search: (query: string) => void;
  readonly choose: (facet: Facet, value: string, on: boolean) => void;
  readonly clear: () => void;
  readonly sort: (sort: SortKey) => void;
  readonly view: (view: DirectoryView) => void;
  readonly toggleFilters: () => void;
  readonly showMore: () => void;
  readonly export: () => void;
  readonly open: (member: Member) => void;
}

const labelIn = (labels: Readonly<Record<string, string>>, value: string): string =>
  (Object.hasOwn(labels, value) && labels[value]) || value;

/** A facet's value in the reader's language. */
export function facetLabel({ feed, reader }: DirectoryModel, facet: Facet, value: string): string {
  const { kinds, statuses } = reader.messages;
  if (facet === 'kind') return labelIn(kinds, value);
  if (facet === 'status') return labelIn(statuses, value);
  const region = feed.regions.find(({ id }) => id === value);
  return region ? localise(region.name, reader.languages).text : value;
}

export const isFiltered = ({ query, chosen }: Pick<DirectoryModel, 'query' | 'chosen'>): boolean =>
  query.trim() !== '' || facets.some((facet) => chosen[facet].length > 0);
