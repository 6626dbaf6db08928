import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { entryKey } from '../address/entry-key.js';

type PagesHost = ReactiveControllerHost & Element;

/** The page's entry of the history; without a Navigation API, its address. */
const entryNow = (): string => `ssegov-pages ${entryKey() ?? location.pathname + location.search}\n`;

/** What this document has kept, by name. */
const kept = new Map<string, number>();

/** Storage that is closed, or full, or broken by the page, costs what is kept for another document. */
function inStorage<Result>(use: (storage: Storage) => Result): Result | undefined {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}

/** The visitor has come back to this document, or has reloaded it: what the one before has kept is meant for it. */
const hasReturned = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => /back_forward|reload/.test((entry as PerformanceNavigationTiming).type));

/** By these a visitor scrolls. */
const scrolling = ['wheel', 'touchmove', 'keydown', 'pointerdown'];

/**
 * How many pages of a list are shown. Each entry of the history keeps its own number, for each question, so that Back finds
 * the list as long as it was: in `sessionStorage`, since `history.state` is the page's or its router's.
 */
export class PagesController implements ReactiveController {
  count = 1;
  readonly #host: PagesHost;
  #question = '';
  /** Under which names this list has kept a number. */
  readonly #names = new Set<string>();
  /** How far below the top of the window the list stood when the visitor left, until it stands there again. */
  #top: number | undefined;

  constructor(host: PagesHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Of another question as many pages are shown as the visitor has seen at this entry before, or one. */
  ask(question: string): void {
    this.#question = question;
    const name = this.#nameNow();
    const stored = !kept.has(name) && hasReturned() && inStorage((storage) => storage.getItem(name));
    const [count, top] = stored ? stored.split(' ').map(Number) : [kept.get(name)];
    this.count = count ?? 1;
    this.#top = top;
    if (count) this.#names.add(name);
    if (top !== undefined) for (const type of scrolling) addEventListener(type, this.#stay, { passive: true });
  }

  /** One page more. */
  add(): void {
    this.count += 1;
    this.#names.add(this.#nameNow());
    this.#keep();
  }

  /**
   * The list is drawn. Where the visitor has come back to it and has not scrolled meanwhile, it stands where it stood: the
   * browser has tried the same when the document was loaded, before the list was there.
   */
  restorePlace(): void {
    if (this.#top === undefined) return;
    if (history.scrollRestoration === 'auto')
      scrollBy({ top: this.#host.getBoundingClientRect().top - this.#top, behavior: 'instant' });
    this.#stay();
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#keep);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#keep);
    this.#stay();
    queueMicrotask(() => {
      // Who takes the list away and stays at the entry begins with a new one. An element that is moved is connected by now.
      if (this.#host.isConnected) return;
      for (const name of this.#names) {
        if (!name.startsWith(entryNow())) continue;
        kept.delete(name);
        inStorage((storage) => storage.removeItem(name));
      }
    });
  }

  readonly #keep = (): void => {
    if (this.count < 2) return;
    kept.set(this.#nameNow(), this.count);
    const place = `${this.count} ${this.#host.getBoundingClientRect().top}`;
    inStorage((storage) => storage.setItem(this.#nameNow(), place));
  };

  readonly #stay = (): void => {
    this.#top = undefined;
    for (const type of scrolling) removeEventListener(type, this.#stay);
  };

  #nameNow(): string {
    return entryNow() + this.#question;
  }
}
