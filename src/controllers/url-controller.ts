import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { AddressValues } from '../address/address-values.js';
import { claim, holds, release } from '../address/claims.js';
import type { UrlValues } from '../address/own-parameters.js';
import { changeAddress, entryNow } from '../address/page-address.js';

export interface UrlControllerHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
}

/** Milliseconds that a visitor pauses in typing before the address follows. Safari allows 100 changes in 30 s. */
const typingPause = 400;

/** Milliseconds after which a requested step back counts as refused; within a page it takes some 10. */
const backTimeout = 1_000;

/** Milliseconds until a refused change is retried: by then Safari's count has begun anew. */
const retryDelay = 30_000;

/**
 * Keeps values in the page's query string, under a prefix of their own. Nothing is written before the visitor acts. The other
 * parameters and the hash stay as they are, and so does `history.state`, which may be a router's, but for the address in it.
 */
export class UrlController implements ReactiveController {
  readonly #host: UrlControllerHost;
  readonly #initial: UrlValues;
  readonly #values: AddressValues;
  readonly #apply: (values: UrlValues) => void;
  /** With its hyphen; undefined: the address is left alone. */
  #prefix: string | undefined;
  #path = '';
  /** Our parameters as they were last read or written: a step between entries that differ elsewhere changes nothing. */
  #seen = '';
  /** The write that waits for a pause in typing, for a step back, or for a retry. */
  #pending: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The current entry was made for the text that is being typed. */
  #isTyping = false;
  /** The entry that `open` has made, and the address before it. */
  #opened: { readonly entry: string; readonly from: string } | undefined;
  /** A step back that was requested is under way. */
  #backTimer: ReturnType<typeof setTimeout> | undefined;
  #warned = false;

  /** `initial` are the values without any parameter; `apply` is called where the address has others. */
  constructor(host: UrlControllerHost, initial: UrlValues, apply: (values: UrlValues) => void) {
    this.#host = host;
    this.#initial = initial;
    this.#values = new AddressValues(initial);
    this.#apply = apply;
    host.addController(this);
  }

  /** Empty: `ssegov`. Undefined: the address is left alone. What the address has under the former prefix gets the new one. */
  set prefix(prefix: string | undefined) {
    const [from, to] = [this.#prefix, prefix === undefined ? undefined : `${prefix || 'ssegov'}-`];
    if (from === to) return;
    const renamed = this.#holds() ? this.#values.renamedUrl(to) : undefined;
    if (renamed !== undefined) this.#change(renamed, false);
    this.#leave();
    this.#prefix = to;
    this.#values.prefix = to ?? '';
    this.hostConnected();
  }

  hostConnected(): void {
    if (this.#prefix !== undefined && this.#host.isConnected) claim(this.#prefix, this);
  }

  /** An element that is only moved is connected again before the microtask. */
  hostDisconnected(): void {
    queueMicrotask(() => this.#host.isConnected || this.#leave());
  }

  onGranted(): void {
    addEventListener('popstate', this.#popped);
    this.#path = location.pathname;
    this.#read();
  }

  /** Writes values as one step, which Back takes back. */
  push(values: UrlValues): void {
    this.#write(values, true);
    this.#isTyping = false;
  }

  /** Writes what the visitor is typing: all of it, until `endTyping`, is one step. */
  pushTyped(values: UrlValues): void {
    this.#later(() => (this.#isTyping = this.#write(values, !this.#isTyping) || this.#isTyping), typingPause);
  }

  endTyping(): void {
    this.#flush();
    this.#isTyping = false;
  }

  /** Like `push`, for something that `close` ends. */
  open(values: UrlValues): void {
    // While a step back is under way, this is a step from where that leads.
    if (this.#backTimer) {
      this.#pending = () => this.open(values);
      return;
    }
    const from = location.href;
    if (this.#write(values, true)) this.#opened = { entry: entryNow(), from };
  }

  /**
   * What was opened is closed. Where the visitor is still at the entry that `open` made, it is taken back: otherwise each look
   * at something would leave a step that leads nowhere. Not where code has changed a value meanwhile: the step back would
   * change it again.
   */
  close(values: UrlValues): void {
    const url = this.#values.urlOf(values);
    if (this.#opened?.entry !== entryNow() || url === location.href || url !== this.#opened.from) {
      this.#write(values, false);
      return;
    }
    this.#opened = undefined;
    this.#backTimer = setTimeout(this.#returned, backTimeout);
    history.back();
  }

  /** An address with only these values of ours; undefined where nobody could open it. */
  linkTo(values: UrlValues): string | undefined {
    const isShareable = this.#holds() && location.protocol.startsWith('http');
    return isShareable ? this.#values.urlOf({ ...this.#initial, ...values }) : undefined;
  }

  #holds(): boolean {
    return this.#prefix !== undefined && holds(this.#prefix, this);
  }

  #leave(): void {
    removeEventListener('popstate', this.#popped);
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

  /** Returns whether it has made a step. */
  #write(values: UrlValues, isStep: boolean): boolean {
    if (!this.#holds()) {
      this.#warnOfTaken();
      return false;
    }
    clearTimeout(this.#timer);
    // What is written while the page steps back would be what is stepped back from.
    this.#pending = this.#backTimer === undefined ? undefined : () => this.#write(values, isStep);
    const url = this.#values.urlOf(values);
    if (this.#pending || url === location.href) return false;
    if (this.#change(url, isStep)) return isStep;
    if (origin !== 'null') this.#later(() => this.#change(this.#values.urlOf(values), false), retryDelay);
    return false;
  }

  #change(url: string, isStep: boolean): boolean {
    const isChanged = changeAddress(url, isStep);
    if (isChanged) [this.#path, this.#seen] = [location.pathname, this.#values.key()];
    return isChanged;
  }

  #warnOfTaken(): void {
    if (!this.#warned && this.#prefix !== undefined)
      console.warn(`ssegov-widgets: sync-url="${this.#prefix.slice(0, -1)}" is taken on this page.`);
    this.#warned = true;
  }

  readonly #returned = (): void => {
    clearTimeout(this.#backTimer);
    this.#backTimer = undefined;
    if (this.#pending) this.#seen = this.#values.key();
    this.#flush();
  };

  /** On another path a router is about to show something else. */
  readonly #popped = (): void => {
    if (this.#backTimer !== undefined) this.#returned();
    if (location.pathname === this.#path && this.#values.key() !== this.#seen) this.#read();
  };

  #read(): void {
    clearTimeout(this.#timer);
    this.#pending = undefined;
    this.#isTyping = false;
    this.#seen = this.#values.key();
    this.#apply(this.#values.read());
  }
}
