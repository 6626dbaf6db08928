import {
  hydrateLoader,
  type Hydrate,
  type HydrateLoader,
  type Hydration,
  type TakeOver,
} from '../../page/hydrate-loader.js';
import { nextTask } from '../../scheduling/next-task.js';
import { warnOnce } from '../../warn-once.js';

/** The markup of a server in a shadow root, until the element takes it over. */
export class ServedMarkup {
  readonly #root: ShadowRoot;
  readonly #onLoad: () => void;
  #isLoading = true;
  #hydrate: Hydrate | undefined;
  #takeOver: TakeOver | undefined;

  constructor(root: ShadowRoot, load: HydrateLoader, onLoad: () => void) {
    this.#root = root;
    this.#onLoad = onLoad;
    load()
      .then((hydrate) => (this.#hydrate = hydrate))
      .catch((error: unknown) =>
        console.warn(
          'ssegov-widgets: the code for the server’s markup could not be loaded; the element renders again.',
          error,
        ),
      )
      .finally(() => {
        this.#isLoading = false;
        onLoad();
      });
  }

  /**
   * True if it can be taken over. Call it in an update: between two updates an element undoes what changes its tree. The first
   * call after the code has loaded prepares the markup, and requests the update that takes it over in a later task.
   */
  prepare(): boolean {
    if (this.#isLoading) return false;
    if (!this.#hydrate || this.#takeOver) return true;
    this.#takeOver = this.#hydrate(this.#root);
    nextTask(this.#onLoad);
    return false;
  }

  takeOver(hydration: Hydration): ReturnType<TakeOver> {
    if (this.#takeOver) return this.#takeOver(hydration);
    this.#root.replaceChildren();
    return undefined;
  }
}

/**
 * What can be taken over: a server's markup begins with the comment `ssegov VERSION FINGERPRINT`. Anything else is removed: it
 * would stay beside what the element renders.
 */
export function findServed(root: ShadowRoot, onLoad: () => void): ServedMarkup | undefined {
  const isServed = root.firstChild?.nodeValue?.startsWith('ssegov ');
  const load = hydrateLoader();
  if (isServed && load) return new ServedMarkup(root, load, onLoad);
  if (isServed)
    warnOnce("import 'ssegov-widgets/hydrate' before the elements: without it they render the server’s markup again.");
  root.replaceChildren();
  return undefined;
}
