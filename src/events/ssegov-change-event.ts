import type { Member } from '../schema/types.js';
import type { SortKey } from '../search/select/sort-members.js';
import { NativeEvent } from './native-event.js';

/** How the members are shown. Default: `cards`. */
export type DirectoryView = 'cards' | 'table' | 'map';

/** The chosen values of each filter, as they were set, unknown ones included. An empty list filters nothing. */
export interface DirectoryFilters {
  /** Region ids. */
  readonly region: readonly string[];
  /** `district`, `city`, `county`, `province`, `metropolis`, `organisation`. */
  readonly kind: readonly string[];
  /** `current`, `former`, `on-record`. */
  readonly status: readonly string[];
}

/** What a directory shows. */
export interface DirectoryState {
  /** The search text; empty: none. */
  readonly query: string;
  readonly filters: DirectoryFilters;
  readonly sort: SortKey;
  readonly view: DirectoryView;
  /** All members that match, in order, not only those on the page. */
  readonly results: readonly Member[];
}

/** The visitor or code changed query, filters, sort or view of a directory, and the new list is on screen. */
export class SsegovChangeEvent extends NativeEvent implements DirectoryState {
  readonly query: string;
  readonly filters: DirectoryFilters;
  readonly sort: SortKey;
  readonly view: DirectoryView;
  readonly results: readonly Member[];

  constructor({ query, filters, sort, view, results }: DirectoryState) {
    super('ssegov-change', { bubbles: true, composed: true });
    this.query = query;
    this.filters = filters;
    this.sort = sort;
    this.view = view;
    this.results = results;
  }
}
