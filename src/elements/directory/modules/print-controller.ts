import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Reports when the page is printed: then all members that match are rendered. */
export class PrintController implements ReactiveController {
  readonly #onChange: (isPrinting: boolean) => void;

  /**
   * `onChange` has to render at once: the browser prints the page as it is when the listeners of `beforeprint` have returned.
   */
  constructor(host: ReactiveControllerHost, onChange: (isPrinting: boolean) => void) {
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  readonly #print = ({ type }: Event): void => this.#onChange(type === 'beforeprint');
}
