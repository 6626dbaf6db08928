import type { FormerRegion } from '../../../../src/schema/types.js';
import { judgeDate } from './dates/judge-date.js';
import type { Lookups } from '../members/lookups.js';
import type { RowCells } from './row-cells.js';

const pattern = /^(?<name>[^[\]]+?)\s*\[\s*[~～〜∼]\s*(?<until>[^[\]]+)\]$/u;

/** Regions that the member belonged to before, as `KR-29 [~2026-06-30]`, oldest first. */
export function readFormerRegions(cells: RowCells, lookups: Lookups): readonly FormerRegion[] {
  const { say } = cells;
  const regions = cells.list('former_regions').flatMap((text): FormerRegion[] => {
    const { name, until } = pattern.exec(text)?.groups ?? {};
    if (name === undefined || until === undefined) {
      cells.error('former_regions', say.expected(say.formerRegion), text);
      return [];
    }
    const [region, ...more] = lookups.regions(name);
    const judged = judgeDate(until, say);
    if (region === undefined) cells.error('former_regions', say.region(lookups.suggestRegion(name)), text);
    if (more.length > 0) cells.error('former_regions', say.regionUnclear(lookups.regions(name)), text);
    if (judged.fault !== undefined) cells.error('former_regions', judged.fault, text);
    return region === undefined || judged.fault !== undefined ? [] : [{ region, until: judged.date }];
  });
  return regions.sort((one, other) => one.until.localeCompare(other.until));
}
