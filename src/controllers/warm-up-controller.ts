import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SliceRunner } from '../scheduling/slice-runner.js';
import type { Slices } from '../scheduling/run-slices.js';
import type { Feed } from '../schema/types.js';
import type { SearchEngine } from '../search/select/answer-query.js';
import { warmUpSearch } from '../search/select/warm-up-search.js';
import type { SearchController } from './search-controller.js';

/**
 * Warms up the search once for each feed, in slices of its own: the first keystroke finds the index built and the code optimised,
 * and is answered within its frame.
 */
export class WarmUpController implements ReactiveController {
  readonly #search: Pick<SearchController, 'feed' | 'collation' | 'warmFeed'>;
  readonly #engine: SearchEngine;
  readonly #runner = new SliceRunner();
  #feed: Feed | undefined;
  #work: Slices<void> | undefined;

  constructor(
    host: ReactiveControllerHost,
    search: Pick<SearchController, 'feed' | 'collation' | 'warmFeed'>,
    engine: SearchEngine,
  ) {
    this.#search = search;
    this.#engine = engine;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#work) return;
    const feed = this.#feed;
    this.#runner.run(this.#work, () => {
      this.#search.warmFeed = feed;
      this.#work = undefined;
    });
  }

  hostUpdated(): void {
    const { feed, collation } = this.#search;
    if (!feed || !collation || feed === this.#feed) return;
    this.#feed = feed;
    this.#work = warmUpSearch(feed, collation, this.#engine);
    this.hostConnected();
  }

  hostDisconnected(): void {
    this.#runner.stop();
  }
}
