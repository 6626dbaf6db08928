import type { Member } from '../schema/types.js';
import { NativeEvent } from './native-event.js';

export interface DirectoryFilters {
  /** Region ids. */
  readonly region: readonly string[];
  readonly kind: readonly string[];
  readonly status: readonly string[];
}

export interface DirectoryState {
  readonly query: string;
  readonly filters: DirectoryFilters;
  readonly sort: string;
  readonly view: string;
  /** All members that match, in order. */
  readonly results: readonly Member[];
}

/** The visitor or code changed what a directory shows. */
export class SsegovChangeEvent extends NativeEvent implements DirectoryState {
  readonly query: string;
  readonly filters: DirectoryFilters;
  readonly sort: string;
  readonly view: string;
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

declare global {
  interface GlobalEventHandlersEventMap {
    'ssegov-change': SsegovChangeEvent;
  }
}
