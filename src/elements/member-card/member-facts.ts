import type { Reader } from '../../i18n/reader.js';
import { membershipStatus, type MembershipStatus } from '../../schema/membership-status.js';
import type { Feed, Member, Region, Role } from '../../schema/types.js';
import { joinedView, localisedView } from '../shared/text.view.js';

export const regionOf = (feed: Feed, member: Member): Region | undefined =>
  feed.regions.find(({ id }) => id === member.region);

/** What may be said of the membership, in one phrase; undefined where the record has nothing. */
export function membershipPhrase(
  member: Member,
  { formats, messages }: Reader,
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

/** "President · 4th term · from 12 September 2018". */
export function roleView({ title, term, from, to, asOf }: Role, reader: Reader): unknown[] {
  const { formats, messages } = reader;
  const parts: unknown[] = [localisedView(title, reader)];
  if (term) parts.push(localisedView(term, reader));
  if (from && to) parts.push(formats.years(from, to));
  else if (from) parts.push(messages.fromDate(formats.date(from)));
  else if (to ?? asOf) parts.push(messages.asOf(formats.date((to ?? asOf) as string)));
  return joinedView(parts, ' · ');
}

export function populationPhrase({ population }: Member, { formats, messages }: Reader): string | undefined {
  return population && messages.population(formats.number(population.value), formats.date(String(population.year)));
}
