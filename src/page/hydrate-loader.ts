import { pageRegistry } from '../feed/page-registry.js';

/** What an element has to say of itself, for what a server has drawn of it to be taken over. */
export interface Hydration {
  /** The server's markup is in it. */
  readonly root: ShadowRoot;
  /** All that the element's drawing follows from: from equal ones equal markup is drawn. */
  readonly renderedFrom: readonly unknown[];
  readonly render: () => unknown;
  /** Lit's. */
  readonly options: object;
}

/**
 * Keeps the server's nodes, and returns what does once more what the visitor has done in them: call it when the buttons work.
 * Or clears the root and returns undefined: the element would draw something else.
 */
export type Hydrate = (hydration: Hydration) => (() => void) | undefined;

export type HydrateLoader = () => Promise<Hydrate>;

let own: HydrateLoader | undefined;

/** The page's script, if it has one, can load the code as well. */
export const hydrateLoader = (): HydrateLoader | undefined =>
  own ?? (pageRegistry()?.hydrate as HydrateLoader | undefined);

/** Lets the elements of this copy take over what a server has rendered: pages without such markup do not load the code. */
export function setHydrateLoader(load: HydrateLoader): void {
  own = load;
}
