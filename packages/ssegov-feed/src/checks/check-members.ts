import type { Report } from '../report.js';
import { checkCodes } from './check-codes.js';
import { checkDoubles } from './check-doubles.js';
import { checkKinds } from './check-kinds.js';
import { checkLocations } from './check-locations.js';
import { checkNames } from './check-names.js';
import { checkRegions } from './check-regions.js';
import type { MemberRecord } from './member-record.js';
import { nameRecord, regionWords } from './name-record.js';
import type { RegionHistory } from './region-history.js';

/**
 * Facts of one row that contradict each other, and rows that contradict each other: one of the two is wrong, and would be
 * published. What a row leaves open is not held against it.
 */
export function checkMembers(
  records: readonly MemberRecord[],
  history: RegionHistory,
  language: string,
  report: Report,
): void {
  checkRegions(records, history, language);
  checkCodes(records, history, language);
  checkLocations(records, history, language);
  const words = regionWords(history);
  const named = records.map((record) => nameRecord(record, words));
  const sound = checkNames(named, report);
  checkKinds(sound);
  checkDoubles(sound);
}
