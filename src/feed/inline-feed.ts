/** The text of the feed that the page itself has for a URL, as `feedScript` writes it; undefined where it has none. */
export function inlineFeed(url: string): string | undefined {
  for (const script of document.querySelectorAll<HTMLScriptElement>('script[data-ssegov-feed]')) {
    const { ssegovFeed = '' } = script.dataset;
    if (URL.canParse(ssegovFeed, document.baseURI) && new URL(ssegovFeed, document.baseURI).href === url)
      return script.textContent;
  }
  return undefined;
}
