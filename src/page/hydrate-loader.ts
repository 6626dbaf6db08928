import { pageRegistry } from '../feed/page-registry.js';

/** What is needed of an element to take over a server's markup. */
export interface Hydration {
  /** Everything that the result of rendering depends on: equal values render equal markup. */
  readonly renderedFrom: readonly unknown[];
  readonly render: () => unknown;
  /** Lit's. */
  readonly options: object;
}

/**
 * Keeps the server's nodes and returns a function that repeats what the visitor has typed and chosen in them; call it once
 * the element listens. If the element would render something else, clears the root and returns undefined.
 */
export type TakeOver = (hydration: Hydration) => (() => void) | undefined;

/** Prepares the server's markup in a root. Call the returned function in a later task: both together block a slow phone. */
export type Hydrate = (root: ShadowRoot) => TakeOver;

export type HydrateLoader = () => Promise<Hydrate>;

let own: HydrateLoader | undefined;

/** Of this copy of the library, or of the page's script. */
export const hydrateLoader = (): HydrateLoader | undefined =>
  own ?? (pageRegistry()?.hydrate as HydrateLoader | undefined);

/** Lets the elements of this copy take over what a server has rendered: pages without such markup do not load the code. */
export function setHydrateLoader(load: HydrateLoader): void {
  own = load;
}
