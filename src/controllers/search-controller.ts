import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { localise } from '../i18n/localise.js';
import type { Reader } from '../i18n/reader.js';
import { finish, type Slices } from '../scheduling/run-slices.js';
import { SliceRunner } from '../scheduling/slice-runner.js';
import type { Feed, Member } from '../schema/types.js';
import { answerQuery, type Query, type SearchEngine } from '../search/select/answer-query.js';
import type { Selected } from '../search/select/select-members.js';
import type { Collation } from '../search/select/sort-members.js';
import { isServer } from '../server-side.js';

/** Budget in ms for the first slice of a query after the warm-up; past it the answer misses the next frame. */
const firstSliceBudget = 48;

/**
 * Answers the current query over a feed, in slices, so that no keystroke waits for the answer to an earlier one. A query is
 * run only if it differs from the last one; it replaces a query that is pending.
 */
export class SearchController implements ReactiveController {
  /** The newest answer. It stays while the next one is pending. */
  answer: Selected | undefined;
  /** Settles when the current query is answered, or the host has left the page; undefined when idle. */
  settled: Promise<void> | undefined;
  /** The feed and the collation of the current query. */
  feed: Feed | undefined;
  collation: Collation | undefined;
  /** The feed for which the search is warmed up. */
  warmFeed: Feed | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #runner = new SliceRunner();
  #key = '';
  #work: Slices<Selected> | undefined;
  #resolve: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get status(): 'idle' | 'pending' {
    return this.settled ? 'pending' : 'idle';
  }

  /** The current query is pending because its engine is not loaded. */
  get isLoading(): boolean {
    return !!this.settled && !this.#work;
  }

  hostConnected(): void {
    if (this.settled) this.#wait();
    this.#run();
  }

  /** Nobody has to wait for an element that has left the page. */
  hostDisconnected(): void {
    this.#runner.stop();
    this.#resolve?.();
  }

  /** Returns the answer, or undefined while it is pending; the host is updated when it is there. */
  ask(feed: Feed, query: Query, reader: Reader, engine: SearchEngine | undefined): Selected | undefined {
    const isLoading = query.query !== '' && !engine;
    const { filters = {}, sort, featured, limit } = query;
    // Not `JSON.stringify`: a page's own `Array.prototype.toJSON` would make all keys equal.
    const key = [reader.languages, ...Object.values(filters), sort, featured, limit, query.query, isLoading].join('\n');
    if (feed !== this.feed || key !== this.#key) {
      this.feed = feed;
      this.#key = key;
      this.#work = isLoading ? undefined : answerQuery(feed, query, this.#collate(reader), engine);
      if (!this.settled) this.#wait();
      this.#runner.stop();
      this.#run(feed === this.warmFeed ? firstSliceBudget : undefined);
    }
    return this.settled ? undefined : this.answer;
  }

  /** Completes the pending answer at once, for code that reads it. Without its engine it stays pending: the last one is returned. */
  finish(): Selected | undefined {
    if (this.#work) {
      this.#runner.stop();
      this.#receive(finish(this.#work));
    }
    return this.answer;
  }

  /** All of the reader's languages decide which name is shown, and so how names are ordered. */
  #collate({ formats, languages }: Reader): Collation {
    const language = languages.join(' ');
    if (language !== this.collation?.language) {
      const nameOf = (member: Member) => localise(member.name, languages).text;
      const collator = () => new Intl.Collator(formats.tag, { numeric: true });
      this.collation = { language, collator, nameOf };
    }
    return this.collation;
  }

  #wait(): void {
    this.settled = new Promise((resolve) => (this.#resolve = resolve));
  }

  /** A server renders once, and waits for no later slice. */
  #run(firstSlice?: number): void {
    if (isServer()) this.finish();
    if (this.#work) this.#runner.run(this.#work, this.#receive, firstSlice);
  }

  readonly #receive = (answer: Selected): void => {
    this.answer = answer;
    this.#work = undefined;
    this.settled = undefined;
    this.#resolve?.();
    this.#host.requestUpdate();
  };
}
