import type { CSSResult, ReactiveControllerHost } from 'lit';
import { addStyles } from '../../../styles/add-styles.js';

export interface LazyModuleHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export type LazyStatus = 'absent' | 'loading' | 'ready' | 'failed';

/** Milliseconds after which a visitor who waits for a module reads that it is loading. */
const slowAfter = 200;

/**
 * One module that is loaded when it is first used. Its host is rendered again when it is ready, failed or slow.
 * A failed load is retried on the next use.
 */
export class LazyModule<Module extends object> {
  status: LazyStatus = 'absent';
  module: Module | undefined;
  /** Loads the module again. Set if it failed while a visitor was waiting: a notice with a button is shown. */
  retry: (() => void) | undefined;
  /** True while a visitor has been waiting for longer than `slowAfter`. */
  isSlow = false;
  failures = 0;
  /** Settles when the current load has ended; undefined when none is pending. */
  pending: Promise<Module | undefined> | undefined;
  readonly #host: LazyModuleHost;
  readonly #import: () => Promise<Module>;
  readonly #onReady: ((module: Module) => void) | undefined;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;
  #retry: (() => void) | undefined;

  /** `onReady` is called once, before the host is rendered with the module. */
  constructor(host: LazyModuleHost, load: () => Promise<Module>, onReady?: (module: Module) => void) {
    this.#host = host;
    this.#import = load;
    this.#onReady = onReady;
  }

  /** Resolves with the module, or with undefined if it cannot be loaded. Pass `retry` when a visitor is waiting. */
  load(retry?: () => void): Promise<Module | undefined> {
    if (this.module) return Promise.resolve(this.module);
    if (retry) {
      this.#retry = retry;
      this.#slowTimer ??= setTimeout(() => {
        this.isSlow = true;
        this.#host.requestUpdate();
      }, slowAfter);
    }
    return (this.pending ??= this.#load());
  }

  /** The visitor has asked for something else: a failure is no longer worth a notice. */
  forgetFailure(): void {
    this.retry = this.#retry = undefined;
  }

  async #load(): Promise<Module | undefined> {
    this.status = 'loading';
    try {
      const module = await this.#import();
      const { styles } = module as { readonly styles?: CSSResult };
      if (styles) addStyles(this.#host.renderRoot as ShadowRoot, [styles]);
      this.module = module;
      this.status = 'ready';
      this.retry = undefined;
      this.#onReady?.(module);
    } catch (error) {
      this.status = 'failed';
      this.failures += 1;
      this.retry = this.#retry;
      console.warn('ssegov-widgets: a module could not be loaded. It is retried on its next use.', error);
    }
    clearTimeout(this.#slowTimer);
    this.#slowTimer = this.#retry = this.pending = undefined;
    this.isSlow = false;
    this.#host.requestUpdate();
    return this.module;
  }
}
