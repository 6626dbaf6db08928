import { html, nothing, type TemplateResult } from 'lit';
import type { Reader } from '../../i18n/reader.js';
import type { MembershipStatus } from '../../schema/membership-status.js';
import type { Feed, Member, Region, Role } from '../../schema/types.js';
import { joinedView, localisedView } from '../shared/text.view.js';

/** What a list says once for all its members. */
export interface CommonFacts {
  /** The year of all populations, if it is the same. */
  readonly year?: number | undefined;
  /** The status of all members, if it is the same: then no card shows a mark for it. */
  readonly status?: MembershipStatus | undefined;
}

export const regionOf = (feed: Feed, member: Member): Region | undefined =>
  feed.regions.find(({ id }) => id === member.region);

const monthLength = 'YYYY-MM'.length;

/** "President · 4th term", and the month from which, or as of which, that was so. */
export function roleView({ title, term, from, to, asOf = to }: Role, reader: Reader): TemplateResult {
  const { formats, messages } = reader;
  const date = from ?? asOf;
  const shown = date && formats.date(date.slice(0, monthLength));
  const when = from && to ? formats.years(from, to) : from ? messages.fromDate : messages.asOf;
  return html`<span class="role"
      >${joinedView([localisedView(title, reader), term ? localisedView(term, reader) : nothing])}</span
    >
    ${shown ? html`<span class="date">${typeof when === 'string' ? when : when(shown)}</span>` : nothing}`;
}

/** The mark before a membership; none if all members have the same status. */
export const markView = (status: MembershipStatus, common?: CommonFacts): unknown =>
  common?.status ? nothing : html`<span class="mark ${status}"></span>`;
