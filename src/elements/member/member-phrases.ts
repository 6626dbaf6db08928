import type { Reader } from '../../i18n/reader.js';
import { membershipStatus, type MembershipStatus } from '../../schema/membership-status.js';
import type { Member } from '../../schema/types.js';

type Phrasing = Pick<Reader, 'formats' | 'messages'>;

/** The membership in one phrase; undefined if the record says nothing about it. */
export function membershipPhrase(
  member: Member,
  { formats, messages }: Phrasing,
): { readonly status: MembershipStatus; readonly phrase: string } | undefined {
  const { membership } = member;
  if (!membership) return undefined;
  const status = membershipStatus(member);
  const { since, until, firstSeen, lastSeen } = membership;
  if (status === 'former' && until) return { status, phrase: messages.memberUntil(formats.date(until)) };
  if (since) return { status, phrase: messages.memberSince(formats.date(since)) };
  const [first, last] = [firstSeen ?? lastSeen, lastSeen ?? firstSeen];
  return { status, phrase: first && last ? messages.onRecord(formats.years(first, last)) : messages.onRecordUndated };
}

/** The population with its year; undefined if the record has none. Without the year where a list says it for all. */
export function populationPhrase(
  { population }: Member,
  { formats, messages }: Phrasing,
  common?: { readonly year?: number | undefined },
): string | undefined {
  if (!population) return undefined;
  const count = formats.number(population.value);
  return common?.year
    ? messages.populationAlone(count)
    : messages.population(count, formats.date(String(population.year)));
}
