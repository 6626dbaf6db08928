/**
 * Makes Lit's parts of markup that Lit has rendered on a server. Throws where the value renders other markup. Returns what
 * does once more what the visitor has done in the fields meanwhile: call it when the buttons work.
 */
export type Hydrate = (value: unknown, root: ShadowRoot, options: object) => () => void;

export type HydrateLoader = () => Promise<Hydrate>;

const key: unique symbol = Symbol.for('ssegov-widgets hydrate') as never;
const page = globalThis as { [key]?: HydrateLoader | undefined };

export const hydrateLoader = (): HydrateLoader | undefined => page[key];

/** Lets elements take over what a server has drawn: pages without such markup do not load the code. The first one stands. */
export function setHydrateLoader(load: HydrateLoader): void {
  page[key] ??= load;
}
