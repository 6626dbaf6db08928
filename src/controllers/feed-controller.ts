import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FeedError, feedErrorOf } from '../feed/feed-error.js';
import { feedSource } from '../feed/feed-source.js';
import { feedStore, type FeedSnapshot } from '../feed/feed-store.js';

export interface FeedHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly src?: string | undefined;
}

let warned = false;

/** Visitors read a sentence of their own; this one is for whoever builds the page. */
function warnOfNoSource(): void {
  if (!warned)
    console.warn(
      'ssegov-widgets: no feed. Set the property `feed` (null, if it comes later) or `src`, or put <link rel="ssegov-feed" href="…"> into the page\'s head, or feed.json beside the script.',
    );
  warned = true;
}

/**
 * What one element knows of its feed. The store holds the data; this holds where the element's own reading of it stands: it
 * ends when the host leaves the page, begins again when the host comes back, and what is on screen stays while a newer
 * answer is under way.
 */
export class FeedController implements ReactiveController {
  /** What is on screen, or would be. */
  snapshot: FeedSnapshot | undefined;
  error: FeedError | undefined;
  /** False: nothing is read yet, because the host is to be lazy and has not been seen. */
  active = false;
  /** Nothing has been read yet, or something is under way. */
  loading = true;

  readonly #host: FeedHost;
  readonly #takesFirst: boolean;
  #asked: readonly unknown[] = [];
  #reading: { readonly abort: AbortController; readonly end: Promise<void> } | undefined;
  #given: unknown;
  #turn = 0;
  #fresh = false;
  #left = false;
  #src: string | undefined;
  #source: string | undefined;
  #unsubscribe: (() => void) | undefined;
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

  /** Reads again; resolves when the answer is there, good or bad. */
  async reload(): Promise<void> {
    this.active = true;
    if (this.#source !== undefined && this.#unsubscribe && this.#given === undefined) feedStore.refresh(this.#source);
    else this.#again(true);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    let end: Promise<void> | undefined;
    while (end !== this.#reading?.end) await (end = this.#reading?.end);
  }

  hostConnected(): void {
    this.#links ??= new MutationObserver(() => {
      this.#follow(true);
      this.#host.requestUpdate();
    });
    this.#links.observe(document.head, { childList: true, subtree: true, attributeFilter: ['rel', 'href'] });
    this.#follow();
    // What was under way was aborted, and others may have read anew: the store answers without a request where it can.
    if (this.#left) this.#again(false);
    this.#left = false;
  }

  hostUpdate(): void {
    this.#follow();
    const asked = [this.#given, this.#source, this.#turn];
    if (!this.active || asked.every((value, index) => value === this.#asked[index])) return;
    if (!this.#host.isConnected) this.#left = true;
    else {
      // The beginning of a feed is shown only as long as its rest is awaited.
      if (this.snapshot?.partial) this.snapshot = undefined;
      this.#asked = asked;
      if (this.#given === null) this.#wait();
      else this.#begin();
    }
  }

  /** An element that is only moved is connected again before the microtask: its request goes on. */
  hostDisconnected(): void {
    this.#links?.disconnect();
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#left = true;
      this.#reading?.abort.abort();
      this.#unsubscribe?.();
      this.#unsubscribe = undefined;
    });
  }

  #wait(): void {
    this.#reading?.abort.abort();
    this.#reading = undefined;
    this.loading = true;
    this.error = undefined;
  }

  #begin(): void {
    this.#reading?.abort.abort();
    const abort = new AbortController();
    this.loading = true;
    const settle = (snapshot: FeedSnapshot | undefined, error?: unknown) => {
      if (abort !== this.#reading?.abort) return;
      this.loading = false;
      // Of what was given up there is nothing to say.
      if (error === undefined || !abort.signal.aborted) {
        this.snapshot = snapshot;
        this.error = error === undefined ? undefined : feedErrorOf(error);
      }
      this.#host.requestUpdate();
    };
    const end = this.#read(abort.signal).then(settle, (error: unknown) => settle(undefined, error));
    this.#reading = { abort, end };
  }

  async #read(signal: AbortSignal): Promise<FeedSnapshot> {
    const fresh = this.#fresh;
    this.#fresh = false;
    if (this.#given !== undefined) return feedStore.adopt(this.#given, fresh);
    if (this.#source === undefined) {
      warnOfNoSource();
      throw new FeedError('no-source', 'nothing says where the feed is');
    }
    const answer = feedStore.read(this.#source, signal, fresh);
    this.#takeFirst(this.#source);
    return answer;
  }

  /** A whole feed that is on screen stays there until the next one is whole. */
  #takeFirst(source: string): void {
    const first = this.#takesFirst && this.active && feedStore.first(source);
    if (!first || (this.snapshot && !this.snapshot.partial)) return;
    this.snapshot = first;
    this.error = undefined;
    this.#host.requestUpdate();
  }

  #again(fresh: boolean): void {
    this.#fresh ||= fresh;
    this.#turn += 1;
    this.#host.requestUpdate();
  }

  /** Looks for the feed's URL where `src` has changed, wherever the host is connected anew, and where the page's links have. */
  #follow(look = false): void {
    const { isConnected, src } = this.#host;
    if (!isConnected || (!look && src === this.#src && this.#unsubscribe)) return;
    this.#src = src;
    const source = feedSource(src);
    if (source === this.#source && this.#unsubscribe) return;
    this.#source = source;
    this.#unsubscribe?.();
    this.#unsubscribe =
      source === undefined
        ? undefined
        : feedStore.subscribe(source, (refresh) => {
            if (this.#given !== undefined) return;
            const lacks = !this.loading && (this.error ?? this.snapshot?.stale);
            if (refresh || lacks) this.#again(refresh);
            this.#takeFirst(source);
          });
  }
}
