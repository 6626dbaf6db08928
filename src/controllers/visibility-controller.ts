import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Calls back once, when its host is less than half a viewport away from the viewport; then removes itself from the host. */
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
      // Half a viewport ahead: the feed is mostly loaded before the element is visible.
      { rootMargin: '50%' },
    );
    // If the host is connected, Lit calls `hostConnected` at once.
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
