import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Calls back once, when its host comes within half a viewport of being seen; then removes itself from the host. */
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
      // Half a viewport ahead: mostly the answer is there before the element is seen.
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
