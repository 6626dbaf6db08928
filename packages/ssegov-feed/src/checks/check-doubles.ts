import { foldText } from '../../../../src/search/text/fold-text.js';
import type { MemberRecord } from '../members/member-record.js';

/**
 * Reports a member that has two rows with different ids: the same name, in any language, and the same region. Local
 * governments without a region are not compared, because several share a name (서구).
 */
export function checkDoubles(records: readonly MemberRecord[]): void {
  const earlier = new Map<string, MemberRecord>();
  for (const record of records) {
    const { member, cells } = record;
    const { id, name, region, kind } = member;
    if (!region && kind !== 'organisation') continue;
    const names = Object.entries(typeof name === 'string' ? { '': name } : name);
    const keys = names.map(([language, text]) => JSON.stringify([region, language, foldText(text)]));
    const matches = keys.map((key) => earlier.get(key));
    const at = matches.findIndex((match) => match !== undefined && match.member.id !== id);
    const match = matches[at];
    if (match) cells.error(`name_${names[at]?.[0]}`, cells.say.memberTwice(match.cells.row.number, match.member.id));
    for (const key of keys) if (!earlier.has(key)) earlier.set(key, record);
  }
}
