import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { AddressValues } from '../address/address-values.js';
import { claim, holds, release } from '../address/claims.js';
import type { UrlValues } from '../address/own-parameters.js';
import { changeAddress, entryNow } from '../address/page-address.js';

export interface UrlControllerHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
}

/** Pause in typing, in ms, after which the address is changed. Safari allows 100 changes in 30 s. */
const typingPause = 400;

/** Timeout in ms of a step back; within a page it takes some 10 ms. */
const backTimeout = 1_000;

/** Delay in ms before a refused change is retried: by then Safari has started a new count. */
const retryDelay = 30_000;

/**
 * Keeps values in the page's query string, under a prefix of their own. Nothing is written before the visitor acts. Other
 * parameters, the hash and `history.state`, which may belong to a router, are kept; an address in that state is changed too.
 */
export class UrlController implements ReactiveController {
  readonly #host: UrlControllerHost;
  readonly #initial: UrlValues;
  readonly #values: AddressValues;
  readonly #apply: (values: UrlValues) => void;
  /** The prefix with its hyphen; undefined: the address is neither read nor written. */
  #prefix: string | undefined;
  #path = '';
  /** The key of our parameters as last read or written: a step between history entries with this key changes nothing. */
  #lastKey = '';
  /** The write that waits for a pause in typing, for a step back, or for a retry. */
  #pending: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The current history entry was made for the text that is being typed. */
  #isTyping = false;
  /** The history entry that `open` has made, and the address before it. */
  #opened: { readonly entry: string; readonly from: string } | undefined;
  /** Set while a step back is pending. */
  #backTimer: ReturnType<typeof setTimeout> | undefined;
  #warned = false;

  /** `initial` holds the values without any parameter; `apply` is called with those of the address when it is read. */
  constructor(host: UrlControllerHost, initial: UrlValues, apply: (values: UrlValues) => void) {
    this.#host = host;
    this.#initial = initial;
    this.#values = new AddressValues(initial);
    this.#apply = apply;
    host.addController(this);
  }

  /** Without hyphen. Empty: `ssegov`. Undefined: the address is not used. Parameters under the former prefix are renamed. */
  set prefix(prefix: string | undefined) {
    const [from, to] = [this.#prefix, prefix === undefined ? undefined : `${prefix || 'ssegov'}-`];
    if (from === to) return;
    const renamed = this.#holds() ? this.#values.renamedUrl(to) : undefined;
    if (renamed !== undefined) this.#change(renamed, false);
    this.#release();
    this.#prefix = to;
    this.#values.prefix = to ?? '';
    this.hostConnected();
  }

  hostConnected(): void {
    if (this.#prefix !== undefined && this.#host.isConnected) claim(this.#prefix, this);
  }

  /** An element that is only moved is connected again before the microtask. */
  hostDisconnected(): void {
    queueMicrotask(() => this.#host.isConnected || this.#release());
  }

  onGranted(): void {
    addEventListener('popstate', this.#onPopState);
    this.#path = location.pathname;
    this.#read();
  }

  /** Writes values as one step, which Back undoes. */
  push(values: UrlValues): void {
    this.#write(values, true);
    this.#isTyping = false;
  }

  /** Writes what the visitor is typing, after a pause. Everything until `endTyping` is one step. */
  pushTyped(values: UrlValues): void {
    this.#later(() => (this.#isTyping = this.#write(values, !this.#isTyping) || this.#isTyping), typingPause);
  }

  endTyping(): void {
    this.#flush();
    this.#isTyping = false;
  }

  /** Like `push`, for something that is closed by `close`. */
  open(values: UrlValues): void {
    // While a step back is pending, this waits: the new step starts at the entry that it leads to.
    if (this.#backTimer) {
      this.#pending = () => this.open(values);
      return;
    }
    const from = location.href;
    if (this.#write(values, true)) this.#opened = { entry: entryNow(), from };
  }

  /**
   * Writes values after something was closed. If the visitor is still at the entry that `open` made, this goes back by one
   * step: otherwise each opening would leave an entry that leads nowhere. If code has changed a value meanwhile, it does not,
   * because the step back would undo that change.
   */
  close(values: UrlValues): void {
    const url = this.#values.urlOf(values);
    if (this.#opened?.entry !== entryNow() || url === location.href || url !== this.#opened.from) {
      this.#write(values, false);
      return;
    }
    this.#opened = undefined;
    this.#backTimer = setTimeout(this.#endStepBack, backTimeout);
    history.back();
  }

  /**
   * This page's address with these values and no others of ours. Undefined where a link would not lead here: without a prefix
   * of its own, or on a page without `http:` or `https:`.
   */
  linkTo(values: UrlValues): string | undefined {
    const isShareable = this.#holds() && location.protocol.startsWith('http');
    return isShareable ? this.#values.urlOf({ ...this.#initial, ...values }) : undefined;
  }

  #holds(): boolean {
    return this.#prefix !== undefined && holds(this.#prefix, this);
  }

  #release(): void {
    removeEventListener('popstate', this.#onPopState);
    clearTimeout(this.#timer);
    clearTimeout(this.#backTimer);
    this.#pending = this.#backTimer = this.#opened = undefined;
    this.#isTyping = false;
    if (this.#prefix !== undefined) release(this.#prefix, this);
  }

  #later(write: () => void, delay: number): void {
    clearTimeout(this.#timer);
    this.#pending = write;
    this.#timer = setTimeout(this.#flush, delay);
  }

  readonly #flush = (): void => {
    clearTimeout(this.#timer);
    const write = this.#pending;
    this.#pending = undefined;
    write?.();
  };

  /** Returns true if it has made a history entry. */
  #write(values: UrlValues, isStep: boolean): boolean {
    if (!this.#holds()) {
      this.#warnOfTaken();
      return false;
    }
    clearTimeout(this.#timer);
    // While a step back is pending, a write waits: it would land in the entry that is being left.
    this.#pending = this.#backTimer === undefined ? undefined : () => this.#write(values, isStep);
    const url = this.#values.urlOf(values);
    if (this.#pending || url === location.href) return false;
    if (this.#change(url, isStep)) return isStep;
    if (origin !== 'null') this.#later(() => this.#change(this.#values.urlOf(values), false), retryDelay);
    return false;
  }

  #change(url: string, isStep: boolean): boolean {
    const isChanged = changeAddress(url, isStep);
    if (isChanged) [this.#path, this.#lastKey] = [location.pathname, this.#values.key()];
    return isChanged;
  }

  #warnOfTaken(): void {
    if (!this.#warned && this.#prefix !== undefined)
      console.warn(
        `ssegov-widgets: sync-url="${this.#prefix.slice(0, -1)}" is already used on this page. Each directory needs a prefix of its own.`,
      );
    this.#warned = true;
  }

  readonly #endStepBack = (): void => {
    clearTimeout(this.#backTimer);
    this.#backTimer = undefined;
    if (this.#pending) this.#lastKey = this.#values.key();
    this.#flush();
  };

  /** Ignored on another path: there a router is about to show something else. */
  readonly #onPopState = (): void => {
    if (this.#backTimer !== undefined) this.#endStepBack();
    if (location.pathname === this.#path && this.#values.key() !== this.#lastKey) this.#read();
  };

  #read(): void {
    clearTimeout(this.#timer);
    this.#pending = undefined;
    this.#isTyping = false;
    this.#lastKey = this.#values.key();
    this.#apply(this.#values.read());
  }
}
