/** A request for a feed that was started before the code of its element was loaded. */
export interface EarlyRequest {
  readonly response: Promise<Response>;
  readonly abort: AbortController;
}

/**
 * What all copies of the scripts on a page share: the version in use, the folder of the default feed, a function that loads an
 * element, and the requests that were started early. It belongs to the copy that came first.
 */
export interface PageRegistry {
  readonly version: string;
  /** The URL of the folder of the script, with a slash at its end. */
  readonly base: string;
  /** Requests by URL; undefined once a subscriber has taken one over, so that none is started twice. */
  readonly early: Map<string, EarlyRequest | undefined>;
  /** True once the page was warned of another version, or that it is an XML document. */
  warned?: boolean;
  /** True once the page is watched for elements. */
  watching: boolean;
  /** What loads each element. Later scripts add the elements that the first one lacks: a pinned file has but its own. */
  readonly modules?: Record<string, () => Promise<unknown>>;
  /** Loads an element by its name, `member-card`. Never rejects: a failure is a warning, and the next call tries again. */
  load(name: string): Promise<unknown>;
  /** Loads the code that takes over a server's markup. */
  readonly hydrate?: () => Promise<unknown>;
}

const key: unique symbol = Symbol.for('ssegov-widgets') as never;
const page = globalThis as { [key]?: PageRegistry | undefined };

export const pageRegistry = (): PageRegistry | undefined => page[key];

/** Sets the page's registry, unless there is one already. Returns the page's registry. */
export const enterRegistry = (registry: PageRegistry): PageRegistry => (page[key] ??= registry);
