import type { FeedAnswer, FeedSnapshot } from '../../src/feed/feed-state.js';
import type { FeedStore } from '../../src/feed/feed-store.js';

type Good = FeedSnapshot & { readonly stale: boolean };

/** The feed of an answer; throws where the answer is an error. */
function goodOf(answer: FeedAnswer): Good {
  if (answer.status === 'error') throw answer.error;
  return answer;
}

/** One reader of a store: subscribes to a URL, resolves with its answer, and stays subscribed until its signal aborts. */
export function readFeed(store: FeedStore, url: string, signal?: AbortSignal): Promise<Good> {
  return new Promise<FeedAnswer>((resolve, reject) => {
    const leave = store.subscribe(url, (state) => {
      if (state.status !== 'loading') resolve(state);
    });
    signal?.addEventListener('abort', () => {
      leave();
      reject(signal.reason as Error);
    });
  }).then(goodOf);
}

/** The same for a feed of the page's own. */
export const adoptFeed = (store: FeedStore, given: unknown, isChanged = false): Promise<Good> =>
  new Promise<FeedAnswer>((resolve) => {
    store.adopt(given, (state) => state.status !== 'loading' && resolve(state), isChanged);
  }).then(goodOf);
