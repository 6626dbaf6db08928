import type { MemberRecord } from './member-record.js';
import type { RegionHistory } from './region-history.js';

/** No member stands under a region that has ended. */
export function checkRegions(records: readonly MemberRecord[], history: RegionHistory, language: string): void {
  for (const { member, cells } of records) {
    const until = member.region && history.ended(member.region);
    if (!member.region || !until) continue;
    const successors = history.successors(member.region).map((id) => history.label(id, language));
    cells.error('region', cells.say.regionEnded(until, successors.join(' / ')));
  }
}
