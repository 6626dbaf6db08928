/**
 * The key that the page gives for the feed at a URL: `data-key` of its `<link rel="ssegov-feed">`. Undefined where it gives
 * none; an empty key is one that no signature fits.
 */
export function feedKey(url: string): string | undefined {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel~="ssegov-feed"][data-key]'))
    if (link.href === url) return link.dataset['key'];
  return undefined;
}
