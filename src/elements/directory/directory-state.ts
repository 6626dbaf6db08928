import type { DirectoryView } from '../../events/ssegov-change-event.js';
import type { Member } from '../../schema/types.js';
import { facets, type Facet } from '../../search/text/member-index.js';
import { sortKeys, type SortKey } from '../../search/select/sort-members.js';
import { readText, readTokens } from '../shared/read-tokens.js';

export type Chosen = Readonly<Record<Facet, readonly string[]>>;

/** A control that `controls` may name. */
export type DirectoryControl = 'search' | 'filters' | 'sort' | 'view' | 'export';

/** How the members can be shown. */
export const directoryViews: readonly DirectoryView[] = ['cards', 'table', 'map'];

/** The properties as pages, frameworks and editors set them: any text, any number, a list, or undefined. */
export type DirectoryProperties = Readonly<
  Partial<
    Record<Facet | 'query' | 'sort' | 'view' | 'controls', string> &
      Record<'limit' | 'pageSize', number> &
      Record<'featured', boolean>
  >
>;

/** The visitor's state that is in no property. */
export interface VisitorState {
  /** How many pages of members are shown. */
  readonly pages: number;
  readonly filtersOpen: boolean;
  /** Whose details are open; undefined while their code is loading. */
  readonly openMember: Member | undefined;
  readonly isPrinting: boolean;
}

/** Everything that decides what a directory shows of its feed: properties and the visitor's actions, read once an update. */
export interface DirectoryState extends VisitorState {
  readonly query: string;
  readonly chosen: Chosen;
  readonly sort: SortKey;
  readonly view: DirectoryView;
  readonly controls: ReadonlySet<string>;
  /** Only the feed's notable members. */
  readonly featured: boolean;
  /** The largest number of members; undefined: no limit. */
  readonly limit: number | undefined;
  /** At least 1. */
  readonly pageSize: number;
}

/** An invalid property has its default. */
export function readState(properties: DirectoryProperties, visitor: VisitorState): DirectoryState {
  const { query, sort, view, controls, featured, limit = 0, pageSize = 0 } = properties;
  return {
    ...visitor,
    query: readText(query),
    chosen: Object.fromEntries(facets.map((facet) => [facet, readTokens(properties[facet])])) as unknown as Chosen,
    sort: sortKeys.find((key) => key === sort) ?? 'name',
    view: directoryViews.find((name) => name === view) ?? 'cards',
    controls: new Set(readTokens(controls)),
    featured: !!featured,
    limit: limit >= 1 ? Math.floor(limit) : undefined,
    pageSize: pageSize >= 1 ? Math.floor(pageSize) : 24,
  };
}
