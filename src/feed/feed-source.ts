import { pageRegistry } from './page-registry.js';

/**
 * The feed's absolute URL for an element: its own `src`, else the page's `<link rel="ssegov-feed" href>`, else `feed.json`
 * beside the script. Undefined where nothing says, or where the address is none.
 */
export function feedSource(src: string | null | undefined, base = pageRegistry()?.base): string | undefined {
  try {
    if (src) return new URL(src, document.baseURI).href;
    const link = document.querySelector<HTMLLinkElement>('link[rel~="ssegov-feed"][href]');
    if (link) return link.href;
    return base && new URL('feed.json', base).href;
  } catch {
    return undefined;
  }
}
