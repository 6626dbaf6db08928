import { entryKey } from './entry-key.js';
import { followAddress } from './follow-address.js';

/** Identifies the current entry of the history, as far as a page may know. */
export const entryNow = (): string => `${entryKey() ?? history.length} ${location.href}`;

/**
 * Changes the page's address, as a new entry of the history or in place of the current one. `history.state`, which may be a
 * router's, is kept, but for an address in it. Returns false where the browser refuses: a frame without an origin cannot
 * change its address, and Safari allows 100 changes in 30 s.
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
