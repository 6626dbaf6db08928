import type { Member } from '../schema/types.js';
import type { SortKey } from '../search/select/sort-members.js';
import { NativeEvent } from './native-event.js';

/** How the members are shown. */
export type DirectoryView = 'cards' | 'table' | 'map';

export interface DirectoryFilters {
  /** Region ids. */
  readonly region: readonly string[];
  readonly kind: readonly string[];
  readonly status: readonly string[];
}

export interface DirectoryState {
  readonly query: string;
  readonly filters: DirectoryFilters;
  readonly sort: SortKey;
  readonly view: DirectoryView;
  /** All members that match, in order. */
  readonly results: readonly Member[];
}

/** The visitor or code changed what a directory shows. */
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
