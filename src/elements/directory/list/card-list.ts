import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nextPaint } from '../../../scheduling/next-task.js';
import type { ViewportFit } from './viewport-fit.js';
import { isServer } from '../../../server-side.js';

interface ListHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Square pixels of the viewport for each card of the first batch: the card, its gaps, its share of the page above. */
const cardArea = 180_000;

/** Cards in each later batch: they take some 3 ms on a desktop and 12 ms on a slow phone. */
const batchSize = 4;

/**
 * How many cards are rendered, and when. Those in the viewport are rendered with the answer, the remainder in batches, each
 * after a paint: the layout of a whole page of cards is most of what a keystroke costs.
 */
export class CardList implements ReactiveController {
  readonly #host: ListHost;
  /** How many cards are rendered; the others keep their place and are rendered after the paint. */
  visibleCount = Infinity;
  /** True in the first render after a keystroke: toolbar updates wait for the paint. */
  isToolbarDeferred = false;
  /** The first batch has been painted. */
  isPainted = false;
  /** Settles when all cards are rendered; undefined when they are. */
  settled: Promise<void> | undefined;
  /** Measures the viewport. Until it is loaded, an answer is rendered all at once. */
  viewportFit: ViewportFit | undefined;
  #answer: object | undefined;
  #generation = 0;
  #focusAt = -1;

  constructor(host: ListHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Called before an update is rendered: decides how many of the `shownCount` cards it renders: all if a server has. */
  prepare(answer: object, shownCount: number, isPrinting: boolean, isServed = false): void {
    const isFirst = !this.#answer;
    const isNew = answer !== this.#answer;
    this.#answer = answer;
    if (isPrinting || this.#focusAt >= 0 || isServer()) this.#renderAll();
    else if (isFirst)
      this.#begin(isServed ? Infinity : Math.ceil((innerWidth * innerHeight) / cardArea), Infinity, Infinity);
    else if (isNew && this.isPainted) {
      this.#renderAll();
      const fittingCount = this.viewportFit?.count(this.#host.renderRoot as ShadowRoot, shownCount) ?? NaN;
      this.isToolbarDeferred = fittingCount >= 0;
      if (this.isToolbarDeferred) this.#begin(fittingCount, batchSize, shownCount);
    }
  }

  /** The next update renders all cards, and focuses the one in this place. */
  focusCard(place: number): void {
    this.#focusAt = place;
  }

  hostUpdated(): void {
    if (this.#focusAt < 0) return;
    const links = this.#host.renderRoot.querySelectorAll<HTMLElement>('[part=results] .name .link');
    links[this.#focusAt]?.focus();
    this.#focusAt = -1;
  }

  #renderAll(): void {
    this.#generation += 1;
    this.visibleCount = Infinity;
    this.isToolbarDeferred = false;
    this.settled = undefined;
  }

  #begin(firstCount: number, nextCount: number, shownCount: number): void {
    this.visibleCount = firstCount;
    this.settled = this.#renderRemainder(nextCount, shownCount);
  }

  async #renderRemainder(nextCount: number, shownCount: number): Promise<void> {
    const generation = this.#generation;
    do {
      await nextPaint();
      this.isPainted = true;
      if (generation !== this.#generation) return;
      this.isToolbarDeferred = false;
      this.visibleCount += nextCount;
      if (this.visibleCount >= shownCount || !this.#host.renderRoot.isConnected) this.#renderAll();
      this.#host.requestUpdate();
      // `#renderAll` starts another generation.
    } while (generation === this.#generation);
  }
}
