import { foldText } from '../../../../src/search/text/fold-text.js';
import type { MemberRecord } from '../members/member-record.js';

/**
 * No member is in two rows under two ids: the same name, in one language or the other, in the same region. Governments
 * without a region are not compared: three of them are called 서구.
 */
export function checkDoubles(records: readonly MemberRecord[]): void {
  const earlier = new Map<string, MemberRecord>();
  for (const record of records) {
    const { member, cells } = record;
    const { id, name, region, kind } = member;
    if (!region && kind !== 'organisation') continue;
    const names = Object.entries(typeof name === 'string' ? { '': name } : name);
    const keys = names.map(([language, text]) => JSON.stringify([region, language, foldText(text)]));
    const twins = keys.map((key) => earlier.get(key));
    const at = twins.findIndex((twin) => twin !== undefined && twin.member.id !== id);
    const twin = twins[at];
    if (twin) cells.error(`name_${names[at]?.[0]}`, cells.say.memberTwice(twin.cells.row.number, twin.member.id));
    for (const key of keys) if (!earlier.has(key)) earlier.set(key, record);
  }
}
