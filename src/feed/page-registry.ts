/** A request for a feed that began before the code of the element that will read it had arrived. */
export interface EarlyRequest {
  readonly response: Promise<Response>;
  readonly abort: AbortController;
}

/**
 * What the scripts of one page share, whichever copy came first: the version that stands, the folder that holds the
 * default feed, how to load one more element, and the requests that are already under way.
 */
export interface PageRegistry {
  readonly version: string;
  readonly base: string;
  /** By URL; undefined once a reader has taken it over, so that none is started twice. */
  readonly early: Map<string, EarlyRequest | undefined>;
  /** True once a script of another version has said that it is not used. */
  warned?: boolean;
  /** True once the page is watched for elements. */
  watching: boolean;
  load(name: string): Promise<unknown>;
}

const key: unique symbol = Symbol.for('ssegov-widgets') as never;
const page = globalThis as { [key]?: PageRegistry | undefined };

export const pageRegistry = (): PageRegistry | undefined => page[key];

/** Enters the registry on the page; the first one stands, and is returned. */
export const enterRegistry = (registry: PageRegistry): PageRegistry => (page[key] ??= registry);
