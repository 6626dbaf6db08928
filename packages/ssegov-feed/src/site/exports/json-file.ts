import type { PublishedFile } from '../site.js';

/** A file of JSON, indented, so that a change of one value is a change of one line. Undefined values are left out. */
export const jsonFile = (path: string, value: unknown): PublishedFile => ({
  path,
  content: `${JSON.stringify(value, undefined, 2)}\n`,
});
