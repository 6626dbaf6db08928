/** The entry of the history that the page is at, as far as a page may know. */
export function entryNow(): string {
  const { navigation } = globalThis as { navigation?: { currentEntry?: { key: string } | null } };
  return `${navigation?.currentEntry?.key ?? history.length} ${location.href}`;
}

/**
 * Another address for the same page, as a step of its own or in the place of this one; the state, which may be a router's,
 * is kept. Returns whether the browser has taken it: a frame without an origin has an address that cannot be changed, Safari
 * takes 100 changes in 30 s.
 */
export function changeAddress(url: string, step: boolean): boolean {
  try {
    history[step ? 'pushState' : 'replaceState'](history.state, '', url);
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
