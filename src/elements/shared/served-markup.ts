import { hydrateLoader, type Hydrate, type HydrateLoader, type Hydration } from '../../page/hydrate-loader.js';
import { warnOnce } from '../../warn-once.js';

/** What a server has drawn into a root, until the element takes it over. */
export class ServedMarkup {
  /** The code that takes it over is on its way. */
  isLoading = true;
  #hydrate: Hydrate | undefined;

  constructor(load: HydrateLoader, onLoad: () => void) {
    load()
      .then((hydrate) => (this.#hydrate = hydrate))
      .catch((error: unknown) => console.warn('ssegov-widgets: the markup of the server is drawn anew.', error))
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
 * would stand beside what the element draws.
 */
export function findServed(root: ShadowRoot, onLoad: () => void): ServedMarkup | undefined {
  const isServed = root.firstChild?.nodeValue?.startsWith('ssegov ');
  const load = hydrateLoader();
  if (isServed && load) return new ServedMarkup(load, onLoad);
  if (isServed)
    warnOnce("import 'ssegov-widgets/hydrate' before the elements; the markup of the server is drawn anew.");
  root.replaceChildren();
  return undefined;
}
