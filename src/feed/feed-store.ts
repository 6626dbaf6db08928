import { feedErrorOf } from './feed-error.js';
import type { FeedAnswer, FeedListener, FeedSnapshot, FeedState } from './feed-state.js';
import { feedKey } from './feed-key.js';
import { loadLastGood } from './last-good.js';
import { requestSnapshot, validate } from './request-snapshot.js';

/** What the store knows of one URL. */
interface Entry {
  readonly subscribers: Set<FeedListener>;
  /** The subscribers that wait for the pending request. */
  readonly waiting: Set<FeedListener>;
  /** The key that the page gives for the feed. */
  key: string | undefined;
  request?: AbortController | undefined;
  /** The first members of a large feed, until the request ends. */
  first?: FeedSnapshot | undefined;
  /** The fresh answer, for later subscribers. Errors, and the stale answers that replace them, are not kept. */
  answer?: FeedAnswer | undefined;
  lastGood?: FeedSnapshot | undefined;
  /** The next request goes to the server, even if the browser's cache has an answer. */
  isOutdated?: boolean;
}

function notify(listeners: Iterable<FeedListener>, state: FeedState): void {
  for (const listener of [...listeners]) listener(state);
}

const readyState = (snapshot: FeedSnapshot, stale: boolean): FeedAnswer => ({ status: 'ready', ...snapshot, stale });

const errorState = (cause: unknown): FeedAnswer => ({ status: 'error', error: feedErrorOf(cause) });

/** The stored feed is validated like one from the network: other scripts of the origin can change it. */
async function readLastGood(url: string, key: string | undefined): Promise<FeedSnapshot | undefined> {
  const text = await loadLastGood(url, key);
  try {
    return text === undefined ? undefined : await validate(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Holds all feeds of a page: one request for each URL, shared by all subscribers, aborted when the last of them leaves. */
export class FeedStore {
  readonly #entries = new Map<string, Entry>();
  readonly #adopted = new WeakMap<object, Promise<FeedAnswer>>();

  /**
   * Subscribes to the feed at a URL, and requests it unless there is a fresh answer. The listener gets `loading` at once and
   * the answer in a later microtask; then the states of each refresh. A subscriber with an error or a stale answer also gets a
   * fresh answer to another subscriber's request. Returns a function that unsubscribes.
   */
  subscribe(url: string, listener: FeedListener): () => void {
    const entry = this.#entryOf(url);
    const { answer } = entry;
    entry.subscribers.add(listener);
    if (answer) {
      listener({ status: 'loading' });
      queueMicrotask(() => {
        if (entry.subscribers.has(listener) && entry.answer === answer) listener(answer);
      });
    } else this.#wait(url, entry, [listener]);
    return () => {
      entry.subscribers.delete(listener);
      entry.waiting.delete(listener);
      if (entry.waiting.size) return;
      entry.request?.abort();
      entry.request = entry.first = undefined;
    };
  }

  /** Requests the feed again, once for all subscribers of the URL. A pending request counts as the new one. */
  refresh(url: string): void {
    const entry = this.#entryOf(url);
    entry.answer = undefined;
    entry.isOutdated = !entry.request;
    if (entry.subscribers.size) this.#wait(url, entry, entry.subscribers);
  }

  /**
   * Like `subscribe`, for a feed that the page has set. It is validated like any other, once per object; with `isChanged`
   * again.
   */
  adopt(given: unknown, listener: FeedListener, isChanged = false): () => void {
    let isListening = true;
    listener({ status: 'loading' });
    void this.#validateOnce(given, isChanged).then((state) => {
      if (isListening) listener(state);
    });
    return () => (isListening = false);
  }

  #entryOf(url: string): Entry {
    const key = feedKey(url);
    let entry = this.#entries.get(url);
    if (!entry) this.#entries.set(url, (entry = { subscribers: new Set(), waiting: new Set(), key }));
    else if (entry.key !== key) {
      // What was not verified with this key does not count. Whoever waits gets the answer to the next request.
      entry.request?.abort();
      entry.key = key;
      entry.request = entry.first = entry.answer = entry.lastGood = undefined;
    }
    return entry;
  }

  #wait(url: string, entry: Entry, listeners: Iterable<FeedListener>): void {
    for (const listener of listeners) entry.waiting.add(listener);
    if (!entry.request) void this.#request(url, entry);
    notify(listeners, { status: 'loading', first: entry.first });
  }

  async #request(url: string, entry: Entry): Promise<void> {
    const request = (entry.request = new AbortController());
    const fresh = !!entry.isOutdated;
    entry.isOutdated = false;
    const onFirst = (first: FeedSnapshot) => {
      if (entry.request !== request) return;
      entry.first = first;
      notify(entry.waiting, { status: 'loading', first });
    };
    const state = await requestSnapshot(url, request.signal, fresh, onFirst, entry.key).then(
      (snapshot) => readyState((entry.lastGood = snapshot), false),
      (error: unknown) => this.#fallBack(url, entry, error),
    );
    // All subscribers have left.
    if (entry.request !== request) return;
    const waiting = [...entry.waiting];
    entry.waiting.clear();
    entry.request = entry.first = undefined;
    const isFresh = state.status === 'ready' && !state.stale;
    if (isFresh) entry.answer = state;
    notify(isFresh ? entry.subscribers : waiting, state);
  }

  /** The last good feed of this visit or an earlier one, marked as stale; without one, the error. */
  async #fallBack(url: string, entry: Entry, error: unknown): Promise<FeedAnswer> {
    const lastGood = entry.lastGood ?? (await readLastGood(url, entry.key));
    return lastGood ? readyState(lastGood, true) : errorState(error);
  }

  #validateOnce(given: unknown, isChanged: boolean): Promise<FeedAnswer> {
    const isObject = typeof given === 'object' && given !== null;
    const validated = isObject && !isChanged && this.#adopted.get(given);
    if (validated) return validated;
    const answer = validate(given).then(
      (snapshot) => readyState(snapshot, false),
      (error: unknown) => {
        if (isObject) this.#adopted.delete(given);
        return errorState(error);
      },
    );
    if (isObject) this.#adopted.set(given, answer);
    return answer;
  }
}

/** The store that all elements of the page use. */
export const feedStore = new FeedStore();
