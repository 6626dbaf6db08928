import type { ReactiveControllerHost } from 'lit';
import { nextPaint } from '../../../scheduling/next-task.js';

interface PaceHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Members that are drawn in one task, after those in view: some 3 ms on a desktop and 12 on a slow phone. */
const step = 4;

/**
 * New results are drawn in steps: the members in view within the frame of the key that asked for them, the rest of the page
 * a few at a time, each time after a paint. Laying out a page of cards is what a key costs; what nobody sees can wait.
 */
export class DrawingPace {
  readonly #host: PaceHost;
  #turn = 0;
  #fitting = Infinity;
  /** How many members are drawn at once. */
  near = Infinity;
  /** In the frame of a key, what its answer changes outside the list waits as well. */
  isFirst = false;
  /** Until when the others are not drawn; undefined: all are. */
  rest: Promise<void> | undefined;

  constructor(host: PaceHost) {
    this.#host = host;
  }

  /** Draws all at once. */
  whole(): void {
    this.#turn += 1;
    this.near = Infinity;
    this.isFirst = false;
    this.rest = undefined;
  }

  /** Draws only those of so many that are in view, and the filters' counts after them, where nobody is in the middle of the list. */
  split(shown: number): void {
    this.whole();
    const root = this.#host.renderRoot as ShadowRoot;
    if (document.hidden || root.activeElement?.closest('.results')) return;
    // As few as have fitted before need no measuring, which would lay out the page.
    if (shown > this.#fitting || this.#fitting === Infinity) this.#measure([...root.querySelectorAll('.results > li')]);
    // Where nothing has a size, on no page or in a hidden part of one, this is no number, and all is drawn at once.
    if (Number.isNaN(this.#fitting)) return;
    this.near = this.#fitting;
    this.isFirst = true;
    this.rest = this.#drawRest(shown, this.#turn);
  }

  /** How many fit into the view; where there are no members to measure, as many as the last time. */
  #measure(items: readonly Element[]): void {
    const [first] = items;
    if (!first) return;
    const { top, width, height } = first.getBoundingClientRect();
    // A card of which not even the name is in view has nothing to read yet.
    const bottom = innerHeight - ((first.querySelector('.name')?.getBoundingClientRect().bottom ?? top) - top);
    const outside = items.findIndex((item) => item.getBoundingClientRect().top >= bottom);
    const list = first.parentElement!;
    const columns = Math.max(1, Math.floor(list.clientWidth / width));
    const row = height + parseFloat(getComputedStyle(list).rowGap);
    this.#fitting = outside < 0 ? Math.ceil((bottom - top) / row) * columns : outside;
  }

  async #drawRest(shown: number, turn: number): Promise<void> {
    do {
      await nextPaint();
      if (turn !== this.#turn) return;
      this.isFirst = false;
      this.near += step;
      if (this.near >= shown || !this.#host.renderRoot.isConnected) this.whole();
      this.#host.requestUpdate();
      // `whole` ends it.
    } while (turn === this.#turn);
  }
}
