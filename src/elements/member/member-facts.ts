import { html, nothing, type TemplateResult } from 'lit';
import type { Reader } from '../../i18n/reader.js';
import { membershipStatus, type MembershipStatus } from '../../schema/membership-status.js';
import type { Feed, Member, Region, Role } from '../../schema/types.js';
import { joinedView, localisedView } from '../shared/text.view.js';

/** What a list says once for all its members. */
export interface CommonFacts {
  /** Of which year all populations are. */
  readonly year?: number | undefined;
  /** Where all are the same, a mark tells nobody apart. */
  readonly status?: MembershipStatus | undefined;
}

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

const month = 'YYYY-MM'.length;

/** "President · 4th term", and the month from which, or as of which, it was so. */
export function roleView({ title, term, from, to, asOf = to }: Role, reader: Reader): TemplateResult {
  const { formats, messages } = reader;
  const date = from ?? asOf;
  const shown = date && formats.date(date.slice(0, month));
  const when = from && to ? formats.years(from, to) : from ? messages.fromDate : messages.asOf;
  return html`<span class="role"
      >${joinedView([localisedView(title, reader), term ? localisedView(term, reader) : nothing])}</span
    >
    ${shown ? html`<span class="date">${typeof when === 'string' ? when : when(shown)}</span>` : nothing}`;
}

/** The mark before a membership, where it tells members apart. */
export const markView = (status: MembershipStatus, common?: CommonFacts): unknown =>
  common?.status ? nothing : html`<span class="mark ${status}"></span>`;

export function populationPhrase(
  { population }: Member,
  { formats, messages }: Reader,
  common?: CommonFacts,
): string | undefined {
  if (!population) return undefined;
  const count = formats.number(population.value);
  return common?.year
    ? messages.populationAlone(count)
    : messages.population(count, formats.date(String(population.year)));
}
