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
import type { DirectoryState } from './directory-state.js';

/** Renders what a search found in a member. */
export interface Match {
  /** A name with the match in it marked. */
  readonly marked?: (text: string) => unknown;
  /** The region with the match in it marked, or followed by the name through which it was found. */
  readonly markedRegion?: (text: string) => unknown;
  /** The text that matched, where it is neither the name nor the region. */
  readonly found?: unknown;
}

/**
 * All that the views render from: the newest answer, and the state that it answers. While the next answer is pending only
 * `filtersOpen`, `openMember` and the fields about modules change.
 */
export interface DirectoryModel extends DirectoryState {
  readonly feed: Feed;
  readonly reader: Reader<DirectoryMessages>;
  /** Undefined until the first module is loaded. */
  readonly words: DirectoryPartWords | undefined;
  readonly headingLevel: number;
  readonly answer: Selected;
  readonly matchOf: (member: Member) => Match;
  /** How many members there are without query and filters. */
  readonly total: number;
  /** What the foot says once for all members; an empty object without controls. */
  readonly common: CommonFacts;
  /** How many of the results are on the page. */
  readonly shownCount: number;
  /** How many cards are rendered; the others keep their place and are rendered after the paint. */
  readonly visibleCount: number;
  /** True in the first render after a keystroke: toolbar updates wait for the paint. */
  readonly isToolbarDeferred: boolean;
  /** The view on screen: the chosen one as soon as its code is loaded, until then the previous one. */
  readonly shownView: DirectoryView;
  /** The code of `shownView`; undefined for cards. */
  readonly lazyView: LazyView | undefined;
  /** The view has changed: this is announced to screen readers. */
  readonly isViewNew: boolean;
  /** The visitor is waiting for a module: in place of the count stands that it is loading. */
  readonly isSlow: boolean;
  /** A module that the visitor waits for could not be loaded. */
  readonly failed: FailedModule | undefined;
  /** True while only the first members of a large feed are loaded. */
  readonly isPartial: boolean;
  /** True on a server, and until the element has taken over its markup: names are links then, since buttons would do nothing. */
  readonly isStatic: boolean;
  /** The address that opens the details of the open member; undefined if there is none to share. */
  readonly memberLink: string | undefined;
  readonly actions: DirectoryActions;
}

export interface FailedModule {
  readonly retry?: (() => void) | undefined;
  /** How often it has failed. */
  readonly failures: number;
}

/** A way to show the members whose code is loaded when it is first used. */
export interface LazyView {
  readonly render: (model: DirectoryModel, words: DirectoryPartWords) => unknown;
  readonly styles: CSSResult;
}

export interface DirectoryActions {
  readonly search: (query: string) => void;
  readonly choose: (facet: Facet, value: string, isChosen: boolean) => void;
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
