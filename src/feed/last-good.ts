import { createStore, get, set, type UseStore } from 'idb-keyval';

/*
 * The last good feed of each URL, as the text that came, kept across visits. IndexedDB, because it also works on plain
 * `http:` pages, where `caches` does not exist, and does not block, as `localStorage` would. Where storage cannot be had
 * (an opaque origin, storage blocked), saving does nothing and loading finds nothing.
 */

/** Characters; a larger feed is not kept. */
const limit = 5_000_000;
/** Milliseconds; some browsers leave a blocked database waiting for ever. */
const patience = 2_000;

let store: UseStore | undefined;

export async function saveLastGood(url: string, text: string): Promise<void> {
  if (text.length > limit) return;
  try {
    await set(url, text, (store ??= createStore('ssegov-widgets', 'feeds')));
  } catch {
    // Not kept: the next visit simply has no last good feed.
  }
}

export async function loadLastGood(url: string): Promise<string | undefined> {
  let timer: number | undefined;
  try {
    const patienceEnds = new Promise<undefined>((resolve) => (timer = window.setTimeout(resolve, patience)));
    const text = get<unknown>(url, (store ??= createStore('ssegov-widgets', 'feeds')));
    const found = await Promise.race([text, patienceEnds]);
    return typeof found === 'string' ? found : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
