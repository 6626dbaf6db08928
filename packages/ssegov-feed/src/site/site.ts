import type { Feed } from '../../../../src/schema/types.js';

/** What `publish` makes its files from. */
export interface Site {
  readonly feed: Feed;
  /** Where the folder is served: an address that ends with a slash. */
  readonly base: string;
  /** The feed that this run replaces. */
  readonly previous: Feed | undefined;
  /** The content of the `changes.json` that this run replaces, as it is; undefined if there is none. */
  readonly previousChanges?: unknown;
}

/** A file of the published folder. */
export interface PublishedFile {
  /** From the folder, with `/` between names. */
  readonly path: string;
  readonly content: string | Uint8Array;
}
