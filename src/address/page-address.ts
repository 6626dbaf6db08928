import { entryKey } from './entry-key.js';
import { followAddress } from './follow-address.js';

/** The entry of the history that the page is at, as far as a page may know. */
export const entryNow = (): string => `${entryKey() ?? history.length} ${location.href}`;

/**
 * Another query string for the same page, as a step of its own or in the place of this one. The state, which may be a
 * router's, is kept, and where it holds the address it follows. Returns whether the browser has taken it: a frame without an origin has an address that cannot be changed, Safari
 * takes 100 changes in 30 s.
 */
export function changeAddress(url: string, step: boolean): boolean {
  try {
    const state = followAddress(history.state, new URL(url).search);
    history[step ? 'pushState' : 'replaceState'](state, '', url);
    return true;
  } catch {
    return false;
  }
}

/** This page's address with another query string. Whole, since a page's `<base>` may lead elsewhere. */
export function withQuery(query: string): string {
  const url = new URL(location.href);
  url.search = query;
  return url.href;
}
