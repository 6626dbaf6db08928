import type { Report } from '../messages/report.js';
import { checkCodes } from './check-codes.js';
import { checkDoubles } from './check-doubles.js';
import { checkKinds } from './names/check-kinds.js';
import { checkLocations } from './check-locations.js';
import { checkNames } from './names/check-names.js';
import type { MemberRecord } from '../members/member-record.js';
import { nameRecord, regionWords } from './names/name-record.js';
import type { RegionHistory } from './region-history.js';

/** Reports members whose region has ended. */
function checkRegions(records: readonly MemberRecord[], history: RegionHistory, language: string): void {
  for (const { member, cells } of records) {
    const end = member.region && history.describeEnd(member.region, language);
    if (end) cells.error('region', cells.say.regionEnded(end.until, end.successors));
  }
}

/**
 * Reports facts that contradict each other, within a row or between rows: one of the two is wrong and would be
 * published. An empty cell contradicts nothing.
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
  const consistent = checkNames(named, report);
  checkKinds(consistent);
  checkDoubles(consistent);
}
