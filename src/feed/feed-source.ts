import { pageRegistry } from './page-registry.js';

/** Themes print empty settings: an address that is empty, or a bare `#`, would be the page itself. */
const isNamed = (address: string | null | undefined): boolean => address != null && !/^\s*(#|$)/.test(address);

/**
 * The feed's absolute URL for an element: its own `src`, else the page's `<link rel="ssegov-feed" href>`, else `feed.json`
 * beside the script. Undefined where nothing says, or where the address is none.
 */
export function feedSource(src: string | null | undefined, base = pageRegistry()?.base): string | undefined {
  const links = [...document.querySelectorAll('link[rel~="ssegov-feed"]')].map((link) => link.getAttribute('href'));
  const named = [src, ...links].find(isNamed);
  try {
    if (named != null) return new URL(named, document.baseURI).href;
    return base && new URL('feed.json', base).href;
  } catch {
    return undefined;
  }
}
