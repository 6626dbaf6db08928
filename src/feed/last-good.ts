/*
 * Keeps the last good feed of each URL across visits, as text. It uses the Cache API, which is asynchronous and has room for
 * large feeds. Without storage (an opaque origin, a page without `https:`, blocked storage) saving does nothing and loading
 * finds nothing.
 */

const storeName = 'ssegov-widgets';
/**
 * The key is not the URL itself: a service worker of the page that searches all caches must not answer with our copy. With a
 * `signer`, the copy is one that had that key's signature.
 */
const keyOf = (url: string, signer = '') =>
  `https://ssegov-widgets.invalid/?${encodeURIComponent(url)}${signer && `&${encodeURIComponent(signer)}`}`;
/** Feeds kept for one origin; the oldest is deleted first. */
const maximumFeeds = 8;

export async function saveLastGood(url: string, text: string, signer?: string): Promise<void> {
  try {
    const cache = await caches.open(storeName);
    await cache.put(keyOf(url, signer), new Response(text));
    const [oldest, ...others] = await cache.keys();
    if (oldest && others.length >= maximumFeeds) await cache.delete(oldest);
  } catch {
    // It is not kept: the next visit has no last good feed.
  }
}

export async function loadLastGood(url: string, signer?: string): Promise<string | undefined> {
  try {
    return await (await caches.match(keyOf(url, signer), { cacheName: storeName }))?.text();
  } catch {
    return undefined;
  }
}
