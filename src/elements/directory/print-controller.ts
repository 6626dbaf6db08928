import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { closeFilters } from './toolbar/close-filters.js';

interface ToolsHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** What a directory needs once it is on screen: its members on paper, its filters closed again. */
export class DirectoryTools implements ReactiveController {
  readonly #drawNow: () => void;
  #printing = false;

  /** `drawNow` draws at once: what is printed is taken when the listeners of `beforeprint` have returned. */
  constructor(host: ToolsHost, drawNow: () => void) {
    this.#drawNow = drawNow;
    closeFilters(host.renderRoot);
    host.addController(this);
  }

  /** All that match are on the page, as on paper. */
  get printing(): boolean {
    return this.#printing;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  hostDisconnected(): void {
    this.#printing = false;
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  readonly #print = ({ type }: Event): void => {
    this.#printing = type === 'beforeprint';
    this.#drawNow();
  };
}
