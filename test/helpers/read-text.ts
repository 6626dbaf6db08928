import { fetchFeed } from '../../src/feed/fetch-feed.js';

/** The whole text of a feed. */
export async function readText(url: string, signal = new AbortController().signal, fresh = false): Promise<string> {
  let text = '';
  await fetchFeed(url, signal, (piece) => (text += piece), fresh);
  return text;
}
