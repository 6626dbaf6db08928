import { FeedError } from '../feed/feed-error.js';
import { fetchFeed } from '../feed/fetch-feed.js';
import { loadLastGood, saveLastGood } from '../feed/last-good.js';
import type { Feed, FeedIssue } from '../schema/types.js';

export interface FeedSnapshot {
  readonly feed: Feed;
  readonly issues: readonly FeedIssue[];
  /** True when a refresh failed and this is the last good feed. */
  readonly stale: boolean;
}

interface Entry {
  readonly answer: Promise<FeedSnapshot>;
  readonly abort: AbortController;
  readers: number;
  settled: boolean;
}

const loadValidator = () => import('../schema/parse-feed.js');

/** Validates what came, from wherever it came. */
async function validate(input: unknown, validator = loadValidator()): Promise<FeedSnapshot> {
  const { parseFeed } = await validator;
  const { feed, issues } = parseFeed(input);
  if (feed) return { feed, issues, stale: false };
  const [first] = issues;
  throw new FeedError('invalid', `${first?.path.join('.') ?? ''}: ${first?.reason ?? ''}`, false, issues);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FeedError('not-json', String(error));
  }
}

async function requestSnapshot(url: string, signal: AbortSignal, fresh: boolean): Promise<FeedSnapshot> {
  const validator = loadValidator();
  // It arrives beside the feed; where it cannot, the `await` below says so.
  validator.catch(() => undefined);
  const text = await fetchFeed(url, signal, fresh);
  const snapshot = await validate(parseJson(text), validator);
  void saveLastGood(url, text);
  return snapshot;
}

/** The only holder of data: one request a URL a page, shared by all readers, aborted when the last of them leaves. */
export class FeedStore {
  readonly #entries = new Map<string, Entry>();
  readonly #lastGood = new Map<string, FeedSnapshot>();
  readonly #given = new WeakMap<object, Promise<FeedSnapshot>>();
  readonly #listeners = new Map<string, Set<() => void>>();

  /** The feed at a URL. Rejects with a `FeedError`, or with the signal's reason once it aborts. */
  read(url: string, signal: AbortSignal, fresh = false): Promise<FeedSnapshot> {
    let entry = this.#entries.get(url);
    if (!entry) {
      const abort = new AbortController();
      entry = { answer: this.#load(url, abort.signal, fresh), abort, readers: 0, settled: false };
      this.#entries.set(url, entry);
      this.#settle(url, entry);
    }
    return this.#join(url, entry, signal);
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
    const listeners = [...(this.#listeners.get(url) ?? [])];
    for (const listener of listeners) listener();
  }

  /** Calls back when the URL's feed is to be read anew. */
  subscribe(url: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(url) ?? new Set();
    this.#listeners.set(url, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (!listeners.size) this.#listeners.delete(url);
    };
  }

  async #load(url: string, signal: AbortSignal, fresh: boolean): Promise<FeedSnapshot> {
    try {
      const snapshot = await requestSnapshot(url, signal, fresh);
      this.#lastGood.set(url, snapshot);
      return snapshot;
    } catch (error) {
      signal.throwIfAborted();
      const lastGood = this.#lastGood.get(url) ?? (await this.#loadLastGood(url));
      if (lastGood) return { ...lastGood, stale: true };
      throw error instanceof FeedError ? error : new FeedError('offline', String(error));
    }
  }

  /** Storage is as hostile as the network: what it holds is validated again. */
  async #loadLastGood(url: string): Promise<FeedSnapshot | undefined> {
    const text = await loadLastGood(url);
    if (text === undefined) return undefined;
    try {
      return await validate(parseJson(text));
    } catch {
      return undefined;
    }
  }

  /** A fresh answer stays for later readers; a failure, or a stale answer in its place, is asked for again by the next one. */
  #settle(url: string, entry: Entry): void {
    const forget = () => {
      if (this.#entries.get(url) === entry) this.#entries.delete(url);
    };
    entry.answer.then(
      ({ stale }) => {
        entry.settled = true;
        if (stale) forget();
      },
      () => {
        entry.settled = true;
        forget();
      },
    );
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
