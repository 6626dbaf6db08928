import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FeedError } from '../feed/feed-error.js';
import { feedSource } from '../feed/feed-source.js';
import type { FeedState } from '../feed/feed-state.js';
import { feedStore } from '../feed/feed-store.js';
import { warnOnce } from '../warn-once.js';

export interface FeedHost extends ReactiveControllerHost, Element {
  readonly src?: string | undefined;
  readonly loading?: 'eager' | 'lazy' | undefined;
}

/** A reading that has begun: of which feed, and how to leave it. */
interface Reading {
  readonly given: unknown;
  readonly source: string | undefined;
  readonly leave: () => void;
}

/** Subscribes one element to its feed: to the one that the page gives it, else to the one at its URL, once it may read. */
export class FeedController implements ReactiveController {
  /** What there is to draw: the last answer stays until a newer one has something to show. */
  shown: FeedState = { status: 'loading' };
  /** Nothing has been read yet, or something is under way. */
  isLoading = true;

  readonly #host: FeedHost;
  readonly #takesFirst: boolean;
  /** False as long as the host is lazy and has not come near the viewport. */
  #isActive = false;
  #isWatching = false;
  #given: unknown;
  /** The given feed has changed inside, and is validated anew. */
  #isChanged = false;
  #located: { readonly src: string | undefined; readonly source: string | undefined } | undefined;
  #reading: Reading | undefined;
  #settled: (() => void)[] = [];
  #links: MutationObserver | undefined;

  /** `takesFirst`: the first members of a large feed are worth showing before it is whole. */
  constructor(host: FeedHost, takesFirst = false) {
    this.#host = host;
    this.#takesFirst = takesFirst;
    host.addController(this);
  }

  /** A feed that the page has itself, instead of one to fetch; null: it will have one. */
  set given(given: unknown) {
    this.#given = given;
    this.#host.requestUpdate();
  }

  /** On a server, where nothing is asked for: the feed. */
  take(state: FeedState): void {
    this.shown = state;
    this.isLoading = false;
  }

  /** Reads again; resolves when the answer is there, good or bad, or when the host has left the page. */
  async reload(): Promise<void> {
    this.#isActive = true;
    const source = this.#given === undefined ? this.#findSource() : undefined;
    if (source === undefined) {
      this.#isChanged = true;
      this.#leave();
    } else feedStore.refresh(source);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (this.#reading && this.isLoading && this.#given !== null)
      await new Promise<void>((resolve) => this.#settled.push(resolve));
  }

  hostConnected(): void {
    // A framework that meets a tag before it is defined sets attributes, of an object its name: the feed is lost.
    if (this.#host.hasAttribute('feed'))
      warnOnce(
        '`feed` is a property, not an attribute. Define the elements before a framework draws them, or set the property later.',
      );
    this.#links ??= new MutationObserver(() => {
      const { source } = this.#located ?? {};
      this.#located = undefined;
      if (this.#findSource() !== source) this.#host.requestUpdate();
    });
    this.#links.observe(document.head, { childList: true, subtree: true, attributeFilter: ['rel', 'href'] });
    if (this.#reading) return;
    this.#located = undefined;
    this.#host.requestUpdate();
  }

  /** An element that is only moved is connected again before the microtask: its request goes on. */
  hostDisconnected(): void {
    this.#links?.disconnect();
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#leave();
      this.#settle();
    });
  }

  hostUpdate(): void {
    if (this.#host.loading !== 'lazy') this.#isActive = true;
    if (!this.#isActive) void this.#watch();
    else if (this.#host.isConnected) this.#read(this.#given, this.#findSource());
  }

  #read(given: unknown, source: string | undefined): void {
    if (this.#reading && given === this.#reading.given && source === this.#reading.source) return;
    this.#leave();
    this.#reading = { given, source, leave: this.#subscribe(given, source) };
    this.#isChanged = false;
  }

  #subscribe(given: unknown, source: string | undefined): () => void {
    if (given === null) this.#wait();
    else if (given !== undefined) return feedStore.adopt(given, this.#receive, this.#isChanged);
    else if (source !== undefined) return feedStore.subscribe(source, this.#receive);
    else {
      // Visitors read a sentence of their own; this one is for whoever builds the page.
      warnOnce(
        'no feed. Set the property `feed` (null, if it comes later) or `src`, or put <link rel="ssegov-feed" href="…"> into the page\'s head, or feed.json beside the script.',
      );
      this.#receive({ status: 'error', error: new FeedError('no-source', 'nothing says where the feed is') });
    }
    return () => undefined;
  }

  /** A feed will be given: nothing is under way, and nothing has failed. */
  #wait(): void {
    this.isLoading = true;
    if (this.shown.status !== 'ready') this.shown = { status: 'loading' };
    this.#settle();
  }

  readonly #receive = (state: FeedState): void => {
    this.isLoading = state.status === 'loading';
    const first = state.status === 'loading' && this.#takesFirst ? state.first : undefined;
    const shown = state.status === 'loading' ? { ...state, first } : state;
    // A feed stays on screen until the next one is whole; an error, until there is something to show in its place.
    if (!this.isLoading || this.shown.status === 'loading' || (first && this.shown.status === 'error'))
      this.shown = shown;
    if (!this.isLoading) this.#settle();
    this.#host.requestUpdate();
  };

  #leave(): void {
    this.#reading?.leave();
    this.#reading = undefined;
  }

  #settle(): void {
    for (const resolve of this.#settled.splice(0)) resolve();
  }

  /** The feed's URL, looked for where `src` has changed, where the host is connected anew, and where the page's links have. */
  #findSource(): string | undefined {
    const { src } = this.#host;
    if (!this.#located || src !== this.#located.src) this.#located = { src, source: feedSource(src) };
    return this.#located.source;
  }

  /** Lazy elements are few and in no hurry: the code that watches for them comes when the first one asks. */
  async #watch(): Promise<void> {
    if (this.#isWatching) return;
    this.#isWatching = true;
    const activate = () => {
      this.#isActive = true;
      this.#host.requestUpdate();
    };
    await import('./visibility-controller.js')
      .then(({ VisibilityController }) => new VisibilityController(this.#host, activate))
      .catch(activate);
  }
}
