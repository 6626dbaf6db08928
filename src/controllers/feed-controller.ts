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

/** Which feed the host is subscribed to, and how to end that. */
interface Subscription {
  readonly given: unknown;
  readonly source: string | undefined;
  readonly unsubscribe: () => void;
}

/**
 * Subscribes an element to its feed: the object that the page has set, else the feed at its URL. A lazy element subscribes when
 * it comes near the viewport.
 */
export class FeedController implements ReactiveController {
  /** The state to render. It stays until the next one has something to show. */
  shown: FeedState = { status: 'loading' };
  /** True until the first answer, and while a request is pending. */
  isLoading = true;

  readonly #host: FeedHost;
  readonly #showsFirst: boolean;
  /** False while the host is lazy and has not come near the viewport. */
  #isActive = false;
  #isWatching = false;
  #given: unknown;
  /** The given object may have been mutated: it is validated again. */
  #isMutated = false;
  #located: { readonly src: string | undefined; readonly source: string | undefined } | undefined;
  #subscription: Subscription | undefined;
  #reloads: (() => void)[] = [];
  #links: MutationObserver | undefined;

  /** With `showsFirst`, the first members of a large feed are shown while the others are loading. */
  constructor(host: FeedHost, showsFirst = false) {
    this.#host = host;
    this.#showsFirst = showsFirst;
    host.addController(this);
  }

  /** The feed as an object, instead of one to fetch; null: the page will set one, and nothing is fetched until then. */
  set given(given: unknown) {
    this.#given = given;
    this.#host.requestUpdate();
  }

  /** On a server, which requests nothing: sets the feed. */
  take(state: FeedState): void {
    this.shown = state;
    this.isLoading = false;
  }

  /** Loads the feed again. Resolves when that has succeeded or failed, or when the host has left the page. */
  async reload(): Promise<void> {
    this.#isActive = true;
    const source = this.#given === undefined ? this.#findSource() : undefined;
    if (source === undefined) {
      this.#isMutated = true;
      this.#unsubscribe();
    } else feedStore.refresh(source);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (this.#subscription && this.isLoading && this.#given !== null)
      await new Promise<void>((resolve) => this.#reloads.push(resolve));
  }

  hostConnected(): void {
    // On a tag that is not defined yet, a framework sets an attribute: an object becomes "[object Object]" and is lost.
    if (this.#host.hasAttribute('feed'))
      warnOnce(
        '`feed` is a property, not an attribute. Define the elements before a framework draws them, or set the property later.',
      );
    this.#links ??= new MutationObserver((records) => {
      const { source } = this.#located ?? {};
      this.#located = undefined;
      const hasKeyChanged = records.some(({ attributeName }) => attributeName === 'data-key');
      if (hasKeyChanged) this.#unsubscribe();
      if (hasKeyChanged || this.#findSource() !== source) this.#host.requestUpdate();
    });
    this.#links.observe(document.head, {
      childList: true,
      subtree: true,
      attributeFilter: ['rel', 'href', 'data-key'],
    });
    if (this.#subscription) return;
    this.#located = undefined;
    this.#host.requestUpdate();
  }

  /** An element that is only moved is connected again before the microtask, and keeps its request. */
  hostDisconnected(): void {
    this.#links?.disconnect();
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#unsubscribe();
      this.#settleReloads();
    });
  }

  hostUpdate(): void {
    if (this.#host.loading !== 'lazy') this.#isActive = true;
    if (!this.#isActive) void this.#watch();
    else if (this.#host.isConnected) this.#read(this.#given, this.#findSource());
  }

  #read(given: unknown, source: string | undefined): void {
    if (this.#subscription && given === this.#subscription.given && source === this.#subscription.source) return;
    this.#unsubscribe();
    this.#subscription = { given, source, unsubscribe: this.#subscribe(given, source) };
    this.#isMutated = false;
  }

  #subscribe(given: unknown, source: string | undefined): () => void {
    if (given === null) this.#wait();
    else if (given !== undefined) return feedStore.adopt(given, this.#receive, this.#isMutated);
    else if (source !== undefined) return feedStore.subscribe(source, this.#receive);
    else {
      // For developers; visitors see a message in their language.
      warnOnce(
        'no feed. Set the property `feed` (null, if it comes later) or `src`, or put <link rel="ssegov-feed" href="…"> into the page\'s head, or feed.json beside the script.',
      );
      this.#receive({
        status: 'error',
        error: new FeedError('no-source', 'neither the element nor the page says where the feed is'),
      });
    }
    return () => undefined;
  }

  /** The page will set a feed: until then the host is loading, and `reload()` resolves. */
  #wait(): void {
    this.isLoading = true;
    if (this.shown.status !== 'ready') this.shown = { status: 'loading' };
    this.#settleReloads();
  }

  readonly #receive = (state: FeedState): void => {
    this.isLoading = state.status === 'loading';
    const first = state.status === 'loading' && this.#showsFirst ? state.first : undefined;
    const shown = state.status === 'loading' ? { ...state, first } : state;
    // A feed stays on screen until the next one is complete; an error stays until there are members to show.
    if (!this.isLoading || this.shown.status === 'loading' || (first && this.shown.status === 'error'))
      this.shown = shown;
    if (!this.isLoading) this.#settleReloads();
    this.#host.requestUpdate();
  };

  #unsubscribe(): void {
    this.#subscription?.unsubscribe();
    this.#subscription = undefined;
  }

  #settleReloads(): void {
    for (const resolve of this.#reloads.splice(0)) resolve();
  }

  /** The feed's URL. It is looked up again when `src` or the page's links have changed, or the host is connected again. */
  #findSource(): string | undefined {
    const { src } = this.#host;
    if (!this.#located || src !== this.#located.src) this.#located = { src, source: feedSource(src) };
    return this.#located.source;
  }

  /**
   * Few elements are lazy, so the code that watches the viewport is loaded on demand. If that fails, the host loads its feed.
   */
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
