interface FocusHost extends Element {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Moves the focus to what the next update draws. Whoever is elsewhere on the page by then stays there. */
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

  /** Before an update, which may take away what has the focus. */
  remember(): void {
    this.#isInside = this.#host.matches(':focus-within');
  }

  /** After an update. Waits for another one where what is asked for is not there yet. */
  move(): void {
    const target = this.#selector && this.#host.renderRoot.querySelector<HTMLElement>(this.#selector);
    if (!target) return;
    this.#selector = '';
    const isElsewhere = !this.#isInside && document.activeElement !== document.body && document.hasFocus();
    if (!isElsewhere) target.focus();
  }
}
