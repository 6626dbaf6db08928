/*
 * The last good feed of each URL, as the text that came, kept across visits by the Cache API, which is asynchronous and has
 * room. Without storage (an opaque origin, a page without `https:`, storage blocked) saving does nothing and loading finds
 * nothing.
 */

const name = 'ssegov-widgets';
/** Not the URL itself: a service worker of the page that looks into all caches must not answer with our copy. */
const keyOf = (url: string) => `https://ssegov-widgets.invalid/?${encodeURIComponent(url)}`;
/** Feeds kept for one site; the one kept longest goes first. */
const limit = 8;

export async function saveLastGood(url: string, text: string): Promise<void> {
  try {
    const cache = await caches.open(name);
    await cache.put(keyOf(url), new Response(text));
    const [oldest, ...others] = await cache.keys();
    if (oldest && others.length >= limit) await cache.delete(oldest);
  } catch {
    // Not kept: the next visit simply has no last good feed.
  }
}

export async function loadLastGood(url: string): Promise<string | undefined> {
  try {
    return await (await caches.match(keyOf(url), { cacheName: name }))?.text();
  } catch {
    return undefined;
  }
}
