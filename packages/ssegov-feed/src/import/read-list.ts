import type { Messages } from '../messages/english/english-messages.js';
import { PublishError } from '../messages/publish-error.js';
import type { Report } from '../messages/report.js';
import type { JsonSource } from '../sources/json-source.js';
import { limits } from '../sources/limits.js';

type Path = readonly (string | number)[];
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One entry of the list. */
export interface ListEntry {
  readonly value: unknown;
  readonly path: Path;
}

const entriesOf = (list: readonly unknown[], path: Path): ListEntry[] =>
  list.map((value, index) => ({ value, path: [...path, index] }));

function findEntries(value: unknown, say: Messages): ListEntry[] {
  if (Array.isArray(value)) return entriesOf(value, []);
  if (!isObject(value)) throw new PublishError(say.importNoList);
  if (Array.isArray(value['data'])) return entriesOf(value['data'], ['data']);
  if (Array.isArray(value['linked_schemas'])) return [{ value, path: [] }];
  throw new PublishError(value['version'] !== undefined && value['members'] ? say.importFeed : say.importNoList);
}

/**
 * The profiles of a Murmurations list: an array of profiles, one profile, or the answer of an index to `GET /v2/nodes`
 * (`{ data, links, meta }`), whose entries have the fields that the index stores of each profile.
 */
export function readList(source: JsonSource, report: Report, say: Messages): ListEntry[] {
  const { value } = source;
  const entries = findEntries(value, say);
  if (entries.length > limits.rows) throw new PublishError(say.importTooMany(limits.rows));
  const meta = isObject(value) && isObject(value['meta']) ? value['meta'] : {};
  const pages = meta['total_pages'];
  if (typeof pages === 'number' && pages > 1)
    report.warn(source.place(['meta', 'total_pages']), say.importMorePages(pages));
  return entries;
}
