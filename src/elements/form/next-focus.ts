interface FocusHost extends Element {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Moves the focus to something that a later update renders, unless the visitor is elsewhere on the page by then. */
export class NextFocus {
  readonly #host: FocusHost;
  #selector = '';
  #isInside = false;

  constructor(host: FocusHost) {
    this.#host = host;
  }

  request(selector: string): void {
    this.#selector = selector;
  }

  /** Call it before an update, which may remove the focused element. */
  remember(): void {
    this.#isInside = this.#host.matches(':focus-within');
  }

  /** Call it after an update. If the requested element is not rendered yet, the next call tries again. */
  move(): void {
    const target = this.#selector && this.#host.renderRoot.querySelector<HTMLElement>(this.#selector);
    if (!target) return;
    this.#selector = '';
    const isElsewhere = !this.#isInside && document.activeElement !== document.body && document.hasFocus();
    if (!isElsewhere) target.focus();
  }
}
