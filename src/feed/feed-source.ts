import { pageRegistry } from './page-registry.js';

/**
 * False for an empty address and a bare `#`, as themes print for settings that are not set: they would mean the page itself.
 */
const isNamed = (address: string | null | undefined): boolean => address != null && !/^\s*(#|$)/.test(address);

/**
 * The feed's absolute URL for an element: its own `src`, else the page's `<link rel="ssegov-feed" href>`, else `feed.json`
 * beside the script. Undefined if there is none of these, or if the address is no URL.
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
