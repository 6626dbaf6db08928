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

const key: unique symbol = Symbol.for('ssegov-widgets hydrate') as never;
const page = globalThis as { [key]?: HydrateLoader | undefined };

export const hydrateLoader = (): HydrateLoader | undefined => page[key];

/** Lets elements take over what a server has drawn: pages without such markup do not load the code. The first one stands. */
export function setHydrateLoader(load: HydrateLoader): void {
  page[key] ??= load;
}
