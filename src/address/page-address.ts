import { entryKey } from './entry-key.js';
import { followAddress } from './follow-address.js';

/** Identifies the current history entry; without the Navigation API, by the length of the history and the address. */
export const entryNow = (): string => `${entryKey() ?? history.length} ${location.href}`;

/**
 * Changes the page's address, in a new history entry (`isStep`) or in the current one. `history.state`, which may belong to a
 * router, is kept; an address in it gets the new query. Returns false if the browser refuses: a frame with an opaque origin
 * cannot change its address, and Safari allows 100 changes in 30 s.
 */
export function changeAddress(url: string, isStep: boolean): boolean {
  try {
    const state = followAddress(history.state, new URL(url).search);
    history[isStep ? 'pushState' : 'replaceState'](state, '', url);
    return true;
  } catch {
    return false;
  }
}

/** This page's address with another query string. Absolute, because a page's `<base>` may lead elsewhere. */
export function withQuery(query: string): string {
  const url = new URL(location.href);
  url.search = query;
  return url.href;
}
