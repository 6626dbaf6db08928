import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { entryKey } from '../address/entry-key.js';
import { isServer } from '../server-side.js';

type PagesHost = ReactiveControllerHost & Element;

/** Identifies the current history entry; without the Navigation API, by its address. */
const entryNow = (): string => `ssegov-pages ${entryKey() ?? location.pathname + location.search}\n`;

/** Page counts that this document has stored, by name. */
const counts = new Map<string, number>();

/** Returns undefined where storage throws: counts are then kept for this document only. */
function inStorage<Result>(use: (storage: Storage) => Result): Result | undefined {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}

/** True if the visitor has come back to this page or reloaded it: only then is a stored count for this visit. */
const hasReturned = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => /back_forward|reload/.test((entry as PerformanceNavigationTiming).type));

/** Events by which a visitor scrolls. */
const scrollEvents = ['wheel', 'touchmove', 'keydown', 'pointerdown'];

/**
 * How many pages of a list are shown. The count is stored for each query at each entry of the history, so that Back finds the
 * list as long as it was; in `sessionStorage`, because `history.state` belongs to the page or its router.
 */
export class PagesController implements ReactiveController {
  /** Pages shown. */
  count = 1;
  readonly #host: PagesHost;
  #query = '';
  /** Names under which this list has stored a count. */
  readonly #names = new Set<string>();
  /** Pixels from the top of the viewport to the list when the visitor left; undefined once the place is restored. */
  #top: number | undefined;

  constructor(host: PagesHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Starts a new query, with as many pages as the visitor has seen of it at this history entry, or with one. */
  startQuery(query: string): void {
    if (isServer()) return;
    this.#query = query;
    const name = this.#nameNow();
    const stored = !counts.has(name) && hasReturned() && inStorage((storage) => storage.getItem(name));
    const [count, top] = stored ? stored.split(' ').map(Number) : [counts.get(name)];
    this.count = count ?? 1;
    this.#top = top;
    if (count) this.#names.add(name);
    if (top !== undefined)
      for (const type of scrollEvents) addEventListener(type, this.#forgetPlace, { passive: true });
  }

  /** Shows one page more. */
  add(): void {
    this.count += 1;
    this.#names.add(this.#nameNow());
    this.#keep();
  }

  /**
   * Call it when the list is rendered. Scrolls to where the visitor was, unless they have scrolled meanwhile. The browser
   * restores the position too, but before the list is there.
   */
  restorePlace(): void {
    if (this.#top === undefined) return;
    if (history.scrollRestoration === 'auto')
      scrollBy({ top: this.#host.getBoundingClientRect().top - this.#top, behavior: 'instant' });
    this.#forgetPlace();
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#keep);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#keep);
    this.#forgetPlace();
    queueMicrotask(() => {
      // If the page removes the list and stays at this entry, the next list starts with one page. A moved element is connected
      // again by now.
      if (this.#host.isConnected) return;
      for (const name of this.#names) {
        if (!name.startsWith(entryNow())) continue;
        counts.delete(name);
        inStorage((storage) => storage.removeItem(name));
      }
    });
  }

  readonly #keep = (): void => {
    if (this.count < 2) return;
    counts.set(this.#nameNow(), this.count);
    const place = `${this.count} ${this.#host.getBoundingClientRect().top}`;
    inStorage((storage) => storage.setItem(this.#nameNow(), place));
  };

  readonly #forgetPlace = (): void => {
    this.#top = undefined;
    for (const type of scrollEvents) removeEventListener(type, this.#forgetPlace);
  };

  #nameNow(): string {
    return entryNow() + this.#query;
  }
}
