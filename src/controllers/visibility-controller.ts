import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells once when its host comes near the viewport, then leaves it. */
export class VisibilityController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer: IntersectionObserver;

  constructor(host: ReactiveControllerHost & Element, onVisible: () => void) {
    this.#host = host;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#observer.disconnect();
        host.removeController(this);
        onVisible();
      },
      // About half a screen ahead: the answer is mostly there when the element is.
      { rootMargin: '50%' },
    );
    // Where the host is connected already, `hostConnected` is called at once.
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
