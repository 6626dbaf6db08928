import type { Lookups } from '../members/lookups.js';
import type { RowCells } from './row-cells.js';
import { suggest } from '../messages/suggest.js';

/** The ids of sources in a cell. */
export function readSources(cells: RowCells, key: string, { sourceIds }: Lookups): string[] {
  // Ids contain neither spaces nor commas, so both may separate them.
  const ids = cells
    .list(key)
    .flatMap((part) => part.split(/[,\s]+/u))
    .filter(Boolean);
  for (const id of ids) {
    if (sourceIds && !sourceIds.has(id)) cells.error(key, cells.say.source(suggest(id, sourceIds)), id);
  }
  return [...new Set(ids)];
}
