import { hydrateLoader, type Hydrate, type HydrateLoader, type Hydration } from '../../page/hydrate-loader.js';
import { warnOnce } from '../../warn-once.js';

/** The markup of a server in a shadow root, until the element takes it over. */
export class ServedMarkup {
  /** The code that takes it over is loading. */
  isLoading = true;
  #hydrate: Hydrate | undefined;

  constructor(load: HydrateLoader, onLoad: () => void) {
    load()
      .then((hydrate) => (this.#hydrate = hydrate))
      .catch((error: unknown) =>
        console.warn(
          'ssegov-widgets: the code for the server’s markup could not be loaded; the element renders again.',
          error,
        ),
      )
      .finally(() => {
        this.isLoading = false;
        onLoad();
      });
  }

  takeOver(hydration: Hydration): ReturnType<Hydrate> {
    if (this.#hydrate) return this.#hydrate(hydration);
    hydration.root.replaceChildren();
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
  if (isServed && load) return new ServedMarkup(load, onLoad);
  if (isServed)
    warnOnce("import 'ssegov-widgets/hydrate' before the elements: without it they render the server’s markup again.");
  root.replaceChildren();
  return undefined;
}
