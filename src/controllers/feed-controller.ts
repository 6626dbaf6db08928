import { initialState, Task } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FeedError } from '../feed/feed-error.js';
import { feedSource } from '../feed/feed-source.js';
import { feedStore, type FeedSnapshot } from '../store/feed-store.js';

export interface FeedHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly src?: string | undefined;
}

/** Why a reading ended that nobody waits for any more. */
const left = new Error('the element has left the page');

/**
 * What one element knows of its feed. The store holds the data, Task holds where the request stands; this adds what Task
 * leaves out: it aborts when its host leaves the page, reads again when the host comes back, and keeps what is on screen
 * while a newer answer is under way.
 */
export class FeedController implements ReactiveController {
  /** What is on screen, or would be. */
  snapshot: FeedSnapshot | undefined;
  error: FeedError | undefined;
  /** False: nothing is read yet, because the host is to be lazy and has not been seen. */
  active = false;

  readonly #host: FeedHost;
  readonly #task: Task<readonly [boolean, unknown, string | undefined, number], FeedSnapshot>;
  #given: unknown;
  #turn = 0;
  #fresh = false;
  #left = false;
  #src: string | undefined;
  #source: string | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: FeedHost) {
    this.#host = host;
    host.addController(this);
    this.#task = new Task(host, {
      args: () => [this.active, this.#given, this.#source, this.#turn] as const,
      task: ([active, given, source], { signal }) => {
        if (!active) return initialState;
        if (host.isConnected) return this.#read(given, source, signal);
        this.#left = true;
        throw left;
      },
      onComplete: (snapshot) => {
        this.snapshot = snapshot;
        this.error = undefined;
      },
      onError: (error) => {
        if (error === left) return;
        this.snapshot = undefined;
        this.error = error instanceof FeedError ? error : new FeedError('invalid', String(error));
      },
    });
  }

  /** A feed that the page has itself, instead of one to fetch. */
  set given(given: unknown) {
    this.#given = given ?? undefined;
    this.#host.requestUpdate();
  }

  get loading(): boolean {
    return this.#task.status < 2;
  }

  /** Reads again; resolves when the answer is there, good or bad. */
  async reload(): Promise<void> {
    this.active = true;
    if (this.#source !== undefined && this.#unsubscribe && this.#given === undefined) feedStore.refresh(this.#source);
    else this.#again(true);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await this.#task.taskComplete.catch(() => undefined);
  }

  hostConnected(): void {
    this.#follow();
    // What was under way was aborted, and others may have read anew: the store answers without a request where it can.
    if (this.#left) this.#again(false);
    this.#left = false;
  }

  hostUpdate(): void {
    this.#follow();
  }

  /** An element that is only moved is connected again before the microtask: its request goes on. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#left = true;
      this.#task.abort(left);
      this.#unsubscribe?.();
      this.#unsubscribe = undefined;
    });
  }

  #read(given: unknown, source: string | undefined, signal: AbortSignal): Promise<FeedSnapshot> {
    const fresh = this.#fresh;
    this.#fresh = false;
    if (given !== undefined) return feedStore.adopt(given, fresh);
    if (source !== undefined) return feedStore.read(source, signal, fresh);
    throw new FeedError('no-source', 'nothing says where the feed is');
  }

  #again(fresh: boolean): void {
    this.#fresh ||= fresh;
    this.#turn += 1;
    this.#host.requestUpdate();
  }

  /** Looks for the feed's URL where `src` has changed, and wherever the host is connected anew. */
  #follow(): void {
    const { isConnected, src } = this.#host;
    if (!isConnected || (src === this.#src && this.#unsubscribe)) return;
    this.#src = src;
    const source = (this.#source = feedSource(src));
    this.#unsubscribe?.();
    this.#unsubscribe =
      source === undefined ? undefined : feedStore.subscribe(source, () => this.#given ?? this.#again(true));
  }
}
