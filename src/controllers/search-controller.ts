import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { localise } from '../i18n/localise.js';
import type { Reader } from '../i18n/reader.js';
import type { Feed, Member } from '../schema/types.js';
import type { Explain } from '../search/select/explain-match.js';
import { memberIndex } from '../search/text/member-index.js';
import { finish, type Slices } from '../scheduling/run-slices.js';
import type { searchMembers, textIndex } from '../search/search-engine.js';
import { selectMembers, type Search, type Selected, type Selection } from '../search/select/select-members.js';
import type { Collation } from '../search/select/sort-members.js';
import { SliceRunner } from '../scheduling/slice-runner.js';

/** What a query needs; it may still be under way. */
export interface SearchEngine {
  readonly searchMembers: typeof searchMembers;
  readonly textIndex: typeof textIndex;
  readonly explainMatch: Explain;
}

export interface Asked extends Selection {
  readonly query: string;
}

function* answer(feed: Feed, asked: Asked, collation: Collation, engine: SearchEngine | undefined): Slices<Selected> {
  const index = yield* memberIndex(feed);
  let search: Search | undefined;
  if (engine) {
    // Also where nothing is searched for: once the members are here, the first key finds their texts laid out.
    const texts = yield* engine.textIndex(index);
    if (asked.query) search = yield* engine.searchMembers(texts, asked.query);
  }
  return yield* selectMembers(index, asked, collation, search);
}

/**
 * Milliseconds for an answer in the task that asks for it, where all is laid out: what is not done by then comes after a
 * frame that shows nothing of it.
 */
const answerSlice = 48;

/** Answers what nobody has asked, in Latin and in Hangul, and explains what a page of it would. */
function* rehearse(feed: Feed, collation: Collation, engine: SearchEngine): Slices<void> {
  for (const query of ['s', 'ㅅ']) {
    const { results, found } = yield* answer(feed, { query }, collation, engine);
    for (const member of results.slice(0, 8)) {
      yield;
      found(engine.explainMatch, member);
    }
  }
}

/**
 * The members that a directory shows: selected anew only when the feed, the reader or what is asked for has changed, in
 * slices, so that no key waits for a former one's answer. Only the newest question is ever answered.
 */
export class SearchController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #runner = new SliceRunner();
  readonly #spare = new SliceRunner();
  #key = '';
  #feed: Feed | undefined;
  #prepared: Feed | undefined;
  #collation: Collation | undefined;
  #selected: Selected | undefined;
  #work: Slices<Selected> | undefined;
  #rehearsal: Slices<unknown> | undefined;
  #settle: (() => void) | undefined;
  #asking = false;

  /** Until when the newest question has no answer; undefined: it has. */
  pending: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The question waits for the code that answers it. */
  get waits(): boolean {
    return !!this.pending && !this.#work;
  }

  /** The newest answer. */
  get selected(): Selected | undefined {
    return this.#selected;
  }

  hostConnected(): void {
    if (this.pending) this.#wait();
    this.#run();
  }

  /** Nobody waits for the answer to an element that has left. */
  hostDisconnected(): void {
    this.#runner.stop();
    this.#spare.stop();
    this.#settle?.();
  }

  /** The answer; undefined while it is under way: the host is drawn anew when it is here. */
  select(
    feed: Feed,
    asked: Asked,
    { formats, languages }: Reader,
    engine: SearchEngine | undefined,
  ): Selected | undefined {
    const { query, filters = {}, sort, featured, limit } = asked;
    const waits = query !== '' && !engine;
    // Not `JSON.stringify`: a `toJSON` that a page has given to every array would make all keys the same.
    const key = [languages, ...Object.values(filters), sort, featured, limit, query, waits].join('\n');
    if (feed !== this.#feed || key !== this.#key) {
      // Which name is shown, and so the order of names, depends on all the languages that the reader takes.
      const language = languages.join(' ');
      if (language !== this.#collation?.language) {
        const nameOf = (member: Member) => localise(member.name, languages).text;
        const collator = () => new Intl.Collator(formats.tag, { numeric: true });
        this.#collation = { language, collator, nameOf };
      }
      this.#feed = feed;
      this.#key = key;
      this.#work = waits ? undefined : answer(feed, asked, this.#collation, engine);
      if (!this.pending) this.#wait();
      this.#runner.stop();
      this.#asking = true;
      this.#run(feed === this.#prepared && !this.#rehearsal ? answerSlice : undefined);
      this.#asking = false;
    }
    return this.pending ? undefined : this.#selected;
  }

  /** Does at once what is under way, for code that asks; what waits for its code cannot be had. */
  finish(): void {
    if (!this.#work) return;
    this.#runner.stop();
    this.#done(finish(this.#work));
  }

  /**
   * Asks what nobody did, a slice at a time: it lays out the texts of the feed before the first key needs them, and code that
   * has run before is several times as fast.
   */
  prepare(feed: Feed, engine: SearchEngine): void {
    if (feed === this.#prepared || !this.#collation) return;
    this.#prepared = feed;
    this.#rehearsal = rehearse(feed, this.#collation, engine);
    this.#run();
  }

  #wait(): void {
    this.pending = new Promise((resolve) => (this.#settle = resolve));
  }

  #run(firstSlice?: number): void {
    if (this.#work) this.#runner.run(this.#work, this.#done, firstSlice);
    if (this.#rehearsal) this.#spare.run(this.#rehearsal, () => (this.#rehearsal = undefined));
  }

  readonly #done = (selected: Selected): void => {
    this.#selected = selected;
    this.#work = undefined;
    this.pending = undefined;
    this.#settle?.();
    if (!this.#asking) this.#host.requestUpdate();
  };
}
