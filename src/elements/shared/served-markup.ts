import type { RenderOptions } from 'lit';
import { hydrateLoader, type Hydrate, type HydrateLoader } from '../../page/hydrate-loader.js';
import { version } from '../../version.js';
import { warnOnce } from '../../warn-once.js';

/** The comment that begins the markup of a server: `ssegov VERSION FINGERPRINT`, and what `expandMarkers` needs. */
const mark = /^ssegov (\S+) (\S+)/;

/** What a server has drawn into a root. */
export class ServedMarkup {
  /** The code that takes it over is on its way. */
  isLoading = true;
  readonly #root: ShadowRoot;
  readonly #fingerprint: string;
  #hydrate: Hydrate | undefined;

  constructor(root: ShadowRoot, fingerprint: string, load: HydrateLoader, onLoad: () => void) {
    this.#root = root;
    this.#fingerprint = fingerprint;
    load()
      .then((hydrate) => (this.#hydrate = hydrate))
      .catch((error: unknown) =>
        console.warn('ssegov-widgets: the code for the markup of the server is not there.', error),
      )
      .finally(() => {
        this.isLoading = false;
        onLoad();
      });
  }

  /** Once the element's own style sheets are there: removes the server's, and what is for pages without scripts. */
  dropRemainder(): void {
    for (const part of [...this.#root.children]) if (part.matches('style, link, noscript')) part.remove();
  }

  /**
   * Keeps the nodes, and returns how to do once more what the visitor has done in them; or clears the root and returns
   * undefined: the element shows something else than the server has drawn.
   */
  takeOver(fingerprint: string, render: () => unknown, options: RenderOptions): (() => void) | undefined {
    try {
      if (this.#hydrate && fingerprint === this.#fingerprint) return this.#hydrate(render(), this.#root, options);
    } catch (error) {
      console.warn('ssegov-widgets: the markup of the server is drawn anew.', error);
    }
    this.#root.replaceChildren();
    return undefined;
  }
}

/** What can be taken over. Anything else in the root is removed: it would stand beside what the element draws. */
export function findServed(root: ShadowRoot, onLoad: () => void): ServedMarkup | undefined {
  const [, drawnBy, fingerprint = ''] = mark.exec(root.firstChild?.nodeValue ?? '') ?? [];
  const load = hydrateLoader();
  if (load && drawnBy === version) return new ServedMarkup(root, fingerprint, load, onLoad);
  if (drawnBy !== undefined)
    warnOnce(
      drawnBy === version
        ? "import 'ssegov-widgets/hydrate' before the elements; the markup of the server is drawn anew."
        : `the server has drawn with version ${drawnBy}, this is ${version}: the markup is drawn anew.`,
    );
  root.replaceChildren();
  return undefined;
}
