import { initialState, Task } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FeedError } from '../feed/feed-error.js';
import { feedSource } from '../feed/feed-source.js';
import { feedStore, type FeedSnapshot } from '../store/feed-store.js';

export interface FeedHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly src?: string | undefined;
}

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
  #aborted = false;
  #source: string | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: FeedHost) {
    this.#host = host;
    host.addController(this);
    this.#task = new Task(host, {
      args: () => [this.active, this.#given, this.#source, this.#turn] as const,
      task: async ([active, given, source, turn], { signal }) => {
        if (!active) return initialState;
        try {
          return await this.#read(given, source, turn, signal);
        } catch (error) {
          if (signal.aborted) return initialState;
          throw error;
        }
      },
      onComplete: (snapshot) => {
        this.snapshot = snapshot;
        this.error = undefined;
      },
      onError: (error) => {
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
    if (this.#source !== undefined && this.#given === undefined) feedStore.refresh(this.#source);
    else this.#again();
    await this.#host.updateComplete;
    await this.#task.taskComplete.catch(() => undefined);
  }

  hostConnected(): void {
    this.#follow();
    if (this.#aborted) this.#again();
    this.#aborted = false;
  }

  hostUpdate(): void {
    this.#follow();
  }

  /** An element that is only moved is connected again before the microtask: its request goes on. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#aborted ||= this.#task.status === 1;
      this.#task.abort();
      this.#unsubscribe?.();
      this.#unsubscribe = this.#source = undefined;
    });
  }

  #read(given: unknown, source: string | undefined, turn: number, signal: AbortSignal): Promise<FeedSnapshot> {
    if (given !== undefined) return feedStore.adopt(given, turn > 0);
    if (source !== undefined) return feedStore.read(source, signal, turn > 0);
    throw new FeedError('no-source', 'no src, no <link rel="ssegov-feed">, no script with a feed.json');
  }

  #again(): void {
    this.#turn += 1;
    this.#host.requestUpdate();
  }

  #follow(): void {
    if (!this.#host.isConnected) return;
    const source = feedSource(this.#host.src);
    if (source === this.#source && this.#unsubscribe) return;
    this.#source = source;
    this.#unsubscribe?.();
    this.#unsubscribe = source === undefined ? undefined : feedStore.subscribe(source, () => this.#again());
  }
}
