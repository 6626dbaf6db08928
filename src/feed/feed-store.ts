import { feedErrorOf } from './feed-error.js';
import { loadLastGood } from './last-good.js';
import { requestSnapshot, validate, type FeedSnapshot, type Take } from './request-snapshot.js';

export type { FeedSnapshot } from './request-snapshot.js';

interface Entry {
  readonly answer: Promise<FeedSnapshot>;
  readonly abort: AbortController;
  readers: number;
  settled: boolean;
  first?: FeedSnapshot;
}

/** The only holder of data: one request a URL a page, shared by all readers, aborted when the last of them leaves. */
export class FeedStore {
  readonly #entries = new Map<string, Entry>();
  readonly #lastGood = new Map<string, FeedSnapshot>();
  readonly #given = new WeakMap<object, Promise<FeedSnapshot>>();
  readonly #listeners = new Map<string, Set<(refresh: boolean) => void>>();

  /** The feed at a URL. Rejects with a `FeedError`, or with the signal's reason once it aborts. */
  read(url: string, signal: AbortSignal, fresh = false): Promise<FeedSnapshot> {
    return this.#join(url, this.#entries.get(url) ?? this.#begin(url, fresh), signal);
  }

  /** The first members of a large feed that is under way, once they can be had: subscribers are told. */
  first(url: string): FeedSnapshot | undefined {
    return this.#entries.get(url)?.first;
  }

  /** A feed that the page itself has: validated like any other, once an object. */
  adopt(given: unknown, fresh = false): Promise<FeedSnapshot> {
    if (typeof given !== 'object' || given === null) return validate(given);
    const known = fresh ? undefined : this.#given.get(given);
    const answer = known ?? validate(given);
    this.#given.set(given, answer);
    answer.catch(() => this.#given.delete(given));
    return answer;
  }

  /** Asks the server again, once for all readers of the URL; a request that is under way is as good. */
  refresh(url: string): void {
    const entry = this.#entries.get(url);
    if (entry && !entry.settled) return;
    this.#entries.delete(url);
    this.#tell(url, true);
  }

  /** Calls back when the URL's feed is to be read anew; `refresh` is false where it has come afresh, for those who lack it. */
  subscribe(url: string, listener: (refresh: boolean) => void): () => void {
    const listeners = this.#listeners.get(url) ?? new Set();
    this.#listeners.set(url, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (!listeners.size) this.#listeners.delete(url);
    };
  }

  #begin(url: string, fresh: boolean): Entry {
    const abort = new AbortController();
    const onFirst = (first: FeedSnapshot) => {
      entry.first = first;
      this.#tell(url, false);
    };
    const answer = this.#load(url, abort.signal, fresh, onFirst);
    const entry: Entry = { answer, abort, readers: 0, settled: false };
    this.#entries.set(url, entry);
    this.#settle(url, entry);
    return entry;
  }

  async #load(url: string, signal: AbortSignal, fresh: boolean, onFirst: Take): Promise<FeedSnapshot> {
    try {
      const snapshot = await requestSnapshot(url, signal, fresh, onFirst);
      this.#lastGood.set(url, snapshot);
      return snapshot;
    } catch (error) {
      signal.throwIfAborted();
      const lastGood = this.#lastGood.get(url) ?? (await this.#loadLastGood(url));
      if (lastGood) return { ...lastGood, stale: true };
      throw feedErrorOf(error);
    }
  }

  /** Storage is as hostile as the network: what it holds is validated again. */
  async #loadLastGood(url: string): Promise<FeedSnapshot | undefined> {
    const text = await loadLastGood(url);
    try {
      return text === undefined ? undefined : await validate(JSON.parse(text));
    } catch {
      return undefined;
    }
  }

  /** A fresh answer stays for later readers; a failure, or a stale answer in its place, is asked for again by the next one. */
  #settle(url: string, entry: Entry): void {
    const settle = (isFresh: boolean) => {
      entry.settled = true;
      delete entry.first;
      if (isFresh) this.#tell(url, false);
      else if (this.#entries.get(url) === entry) this.#entries.delete(url);
    };
    entry.answer.then(
      ({ stale }) => settle(!stale),
      () => settle(false),
    );
  }

  #tell(url: string, refresh: boolean): void {
    for (const listener of [...(this.#listeners.get(url) ?? [])]) listener(refresh);
  }

  #join(url: string, entry: Entry, signal: AbortSignal): Promise<FeedSnapshot> {
    entry.readers += 1;
    return new Promise((resolve, reject) => {
      const leave = () => {
        entry.readers -= 1;
        if (!entry.readers && !entry.settled) {
          if (this.#entries.get(url) === entry) this.#entries.delete(url);
          entry.abort.abort(signal.reason);
        }
        reject(signal.reason as Error);
      };
      if (signal.aborted) {
        leave();
        return;
      }
      signal.addEventListener('abort', leave, { once: true });
      entry.answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    });
  }
}

/** The page's store: every element reads through it. */
export const feedStore = new FeedStore();
