import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { claim, holds, release } from '../address/claims.js';
import { joinQuery, splitQuery, type UrlValues } from '../address/own-parameters.js';
import { changeAddress, entryNow, withQuery } from '../address/page-address.js';

export interface UrlControllerHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
}

/** A visitor types: the address follows when they pause for this many milliseconds. Safari takes 100 changes in 30 s. */
const pause = 400;

/** After so many milliseconds a step back that was asked for counts as refused; within a page it takes some 10. */
const patience = 1_000;

/** Where an address was refused, it is written again after so many: by then Safari has counted anew. */
const rest = 30_000;

/**
 * Keeps values in the page's query string, under a prefix of their own. Nothing is written before the visitor acts; the
 * other parameters and the hash stay as they are, and of `history.state`, which may be a router's, all but the address in it.
 */
export class UrlController implements ReactiveController {
  readonly #host: UrlControllerHost;
  readonly #initial: UrlValues;
  readonly #names: readonly string[];
  readonly #apply: (values: UrlValues) => void;
  /** With its hyphen. */
  #prefix: string | undefined;
  #path = '';
  /** Our parameters as they were last read or written: steps between the host's own entries mean nothing to us. */
  #seen = '';
  /** What is still to be written. */
  #pending: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #typing = false;
  /** The entry that `open` has made. */
  #opened: string | undefined;
  /** The address before that. */
  #from = '';
  #returning: ReturnType<typeof setTimeout> | undefined;
  #warned = false;

  /** `initial` are the values without any parameter; `apply` is called where the address has others. */
  constructor(host: UrlControllerHost, initial: UrlValues, apply: (values: UrlValues) => void) {
    this.#host = host;
    this.#initial = initial;
    this.#names = Object.keys(initial);
    this.#apply = apply;
    host.addController(this);
  }

  /** Empty: `ssegov`. Undefined: the address is left alone. Another prefix takes along what stands in the address. */
  set prefix(prefix: string | undefined) {
    const [from, to] = [this.#prefix, prefix === undefined ? undefined : `${prefix || 'ssegov'}-`];
    if (from === to) return;
    if (from !== undefined && this.#holds()) this.#rename(from, to);
    this.#leave();
    this.#prefix = to;
    this.hostConnected();
  }

  hostConnected(): void {
    if (this.#prefix !== undefined && this.#host.isConnected) claim(this.#prefix, this);
  }

  /** An element that is only moved is connected again before the microtask. */
  hostDisconnected(): void {
    queueMicrotask(() => this.#host.isConnected || this.#leave());
  }

  take(): void {
    addEventListener('popstate', this.#popped);
    this.#path = location.pathname;
    this.#read();
  }

  /** What the visitor has come to: one step that Back takes back. */
  settle(values: UrlValues): void {
    this.#write(values, true);
    this.#typing = false;
  }

  /** What the visitor is typing: all of it, until `rest`, is one step. */
  type(values: UrlValues): void {
    this.#later(() => (this.#typing = this.#write(values, !this.#typing) || this.#typing), pause);
  }

  /** The visitor has typed to the end. */
  rest(): void {
    this.#flush();
    this.#typing = false;
  }

  /** As `settle`, for something that `close` ends. */
  open(values: UrlValues): void {
    // A step back is under way: it is a step from where that leads.
    if (this.#returning) {
      this.#pending = () => this.open(values);
      return;
    }
    const from = location.href;
    if (this.#write(values, true)) [this.#opened, this.#from] = [entryNow(), from];
  }

  /**
   * What was opened is closed. Where the visitor still stands on the step that opened it, that is taken back: otherwise each
   * look at something would leave a step behind that leads to where they are. Not where code has changed a value meanwhile:
   * the step back would change it again.
   */
  close(values: UrlValues): void {
    const url = this.#urlOf(values);
    if (this.#opened !== entryNow() || url === location.href || url !== this.#from) {
      this.#write(values, false);
      return;
    }
    this.#opened = undefined;
    this.#returning = setTimeout(this.#returned, patience);
    history.back();
  }

  /** An address that shows only these values of ours; undefined where nobody could open it. */
  linkTo(values: UrlValues): string | undefined {
    const shareable = this.#holds() && location.protocol.startsWith('http');
    return shareable ? this.#urlOf({ ...this.#initial, ...values }) : undefined;
  }

  #holds(): boolean {
    return this.#prefix !== undefined && holds(this.#prefix, this);
  }

  #leave(): void {
    removeEventListener('popstate', this.#popped);
    clearTimeout(this.#timer);
    clearTimeout(this.#returning);
    this.#pending = this.#returning = this.#opened = undefined;
    this.#typing = false;
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

  #split(prefix = this.#prefix ?? ''): ReturnType<typeof splitQuery> {
    return splitQuery(location.search, prefix, this.#names);
  }

  /** Values at their default leave no parameter. */
  #urlOf(values: UrlValues): string {
    const own = Object.entries(values).filter(([name, value]) => value !== this.#initial[name]);
    return withQuery(joinQuery(this.#split().others, this.#prefix ?? '', Object.fromEntries(own)));
  }

  /** Returns whether it has made a step. */
  #write(values: UrlValues, step: boolean): boolean {
    if (!this.#holds()) {
      const taken = this.#warned ? undefined : this.#prefix?.slice(0, -1);
      this.#warned = true;
      if (taken !== undefined) console.warn(`ssegov-widgets: sync-url="${taken}" is taken on this page.`);
      return false;
    }
    clearTimeout(this.#timer);
    // What is written while the page steps back would be what is stepped back from.
    this.#pending = this.#returning === undefined ? undefined : () => this.#write(values, step);
    const url = this.#urlOf(values);
    if (this.#pending || url === location.href) return false;
    if (this.#change(url, step)) return step;
    if (origin !== 'null') this.#later(() => this.#change(this.#urlOf(values), false), rest);
    return false;
  }

  #change(url: string, step: boolean): boolean {
    const changed = changeAddress(url, step);
    if (changed) [this.#path, this.#seen] = [location.pathname, this.#own()];
    return changed;
  }

  /** The parameters of the former prefix get the new one, unless the address has such ones already. */
  #rename(from: string, to: string | undefined): void {
    const { own, others } = this.#split(from);
    const there = to !== undefined && Object.keys(this.#split(to).own).length > 0;
    if (!Object.keys(own).length) return;
    this.#change(withQuery(joinQuery(others, to ?? '', to === undefined || there ? {} : own)), false);
  }

  readonly #own = (): string => JSON.stringify(this.#split().own);

  readonly #returned = (): void => {
    clearTimeout(this.#returning);
    this.#returning = undefined;
    if (this.#pending) this.#seen = this.#own();
    this.#flush();
  };

  /** On another path a router is about to show something else. */
  readonly #popped = (): void => {
    if (this.#returning !== undefined) this.#returned();
    if (location.pathname === this.#path && this.#own() !== this.#seen) this.#read();
  };

  #read(): void {
    clearTimeout(this.#timer);
    this.#pending = undefined;
    this.#typing = false;
    this.#seen = this.#own();
    this.#apply({ ...this.#initial, ...this.#split().own });
  }
}
