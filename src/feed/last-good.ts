/*
 * The last good feed of each URL, as the text that came, kept across visits by the Cache API: asynchronous, roomy, and a few
 * bytes of code. Where storage cannot be had (an opaque origin, a page without `https:`, storage blocked), saving does
 * nothing and loading finds nothing.
 */

const name = 'ssegov-widgets';

export async function saveLastGood(url: string, text: string): Promise<void> {
  try {
    await (await caches.open(name)).put(url, new Response(text));
  } catch {
    // Not kept: the next visit simply has no last good feed.
  }
}

export async function loadLastGood(url: string): Promise<string | undefined> {
  try {
    return await (await caches.match(url, { cacheName: name }))?.text();
  } catch {
    return undefined;
  }
}
