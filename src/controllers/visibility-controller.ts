import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells once when its host comes near the viewport. */
export class VisibilityController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #onVisible: () => void;
  #observer: IntersectionObserver | undefined;
  #seen = false;

  constructor(host: ReactiveControllerHost & Element, onVisible: () => void) {
    this.#host = host;
    this.#onVisible = onVisible;
    host.addController(this);
  }

  /** Starts to watch; does nothing once the host was seen. */
  watch(): void {
    if (this.#seen || this.#observer) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#seen = true;
        this.#stop();
        this.#onVisible();
      },
      // About half a screen ahead: the answer is mostly there when the element is.
      { rootMargin: '50%' },
    );
    this.#observer.observe(this.#host);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.#stop();
  }

  #stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
