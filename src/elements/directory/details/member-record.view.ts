import { html, nothing, type TemplateResult } from 'lit';
import { mailtoOf } from '../../../forms/contact-links.js';
import { localise, localiseOther } from '../../../i18n/localise.js';
import type { DirectoryMessages } from '../../../i18n/messages/directory-messages.en.js';
import type { DirectoryPartWords } from '../../../i18n/messages/directory-part-messages.en.js';
import type { Reader } from '../../../i18n/reader.js';
import { membershipStatus } from '../../../schema/membership-status.js';
import type { Contact, Feed, Localised, Member } from '../../../schema/types.js';
import { roleView } from '../../member/member-facts.js';
import { sourceListView, sourcesOf } from '../../member/sources.view.js';
import { phoneView } from '../../shared/phone.view.js';
import { joinedView, localisedView, textView } from '../../shared/text.view.js';

export interface RecordContext {
  readonly feed: Feed;
  readonly reader: Reader<DirectoryMessages>;
  readonly words: DirectoryPartWords;
}

/** A row only where the record has a value. */
const rowView = (label: string, values: readonly unknown[] | undefined): unknown =>
  values?.length
    ? html`<dt>${label}</dt>
        ${values.map((value) => html`<dd>${value}</dd>`)}`
    : nothing;

const linkView = (href: string, content: unknown, part?: string): TemplateResult =>
  html`<a part=${part ?? nothing} href=${href} referrerpolicy="strict-origin">${content}</a>`;

/** The name in the other language, where the feed has one. */
export function otherNameView(name: Localised, reader: Reader): unknown {
  const other = localiseOther(name, localise(name, reader.languages), reader.languages);
  return other ? textView(other, reader) : nothing;
}

/** A URL for readers: its host without `www.`; if it has none, as with `mailto:`, everything but the scheme. */
function shownAddress(url: string): string {
  try {
    return new URL(url).host.replace(/^www\./, '') || url.replace(/^\w+:/, '');
  } catch {
    return url;
  }
}

/** Without `endpoint` and `adapter`, which are for forms. */
function contactRows({ email, phone, address, url }: Contact, { reader, words }: RecordContext): unknown[] {
  return [
    rowView(words.email, email ? [linkView(mailtoOf(email), email)] : []),
    rowView(words.phone, phone ? [phoneView(phone)] : []),
    rowView(words.address, address ? [localisedView(address, reader)] : []),
    rowView(words.contactPage, url ? [linkView(url, shownAddress(url))] : []),
  ];
}

function populationView({ value, year, source }: NonNullable<Member['population']>, context: RecordContext): unknown {
  const { feed, reader, words } = context;
  const { formats } = reader;
  const named = feed.sources?.find(({ id }) => id === source);
  const phrase = words.populationOf(formats.number(value), formats.date(String(year)));
  return named
    ? html`${phrase} <span class="date">${linkView(named.url, localisedView(named.title, reader))}</span>`
    : phrase;
}

/** Everything that the record says about the membership. */
function membershipPhrases(member: Member, { reader, words }: RecordContext): string[] {
  const { formats, messages } = reader;
  const { since, until, firstSeen, lastSeen, earlier = [] } = member.membership ?? {};
  const [first, last] = [firstSeen ?? lastSeen, lastSeen ?? firstSeen];
  const phrases = [
    ...earlier.map((past) => words.wasMember(formats.years(past.since, past.until))),
    since && messages.memberSince(formats.date(since)),
    until && messages.memberUntil(formats.date(until)),
    first && last && messages.onRecord(formats.years(first, last)),
  ].filter((phrase) => phrase !== undefined);
  return phrases.length || !member.membership ? phrases : [messages.statuses[membershipStatus(member)]];
}

/** "Gwangju (until 30 June 2026)" */
function formerRegionViews({ formerRegions = [] }: Member, { feed, reader, words }: RecordContext): unknown[] {
  return formerRegions.map(({ region, until }) => {
    const name = feed.regions.find(({ id }) => id === region)?.name ?? region;
    return html`${localisedView(name, reader)} <span class="date">${words.until(reader.formats.date(until))}</span>`;
  });
}

/**
 * What a member is now, except what stands above it: name, kind, region, logo and summary. `featured` is a choice of the feed,
 * not a fact about the member.
 */
export function factRows(member: Member, context: RecordContext): unknown[] {
  const { reader, words } = context;
  const { population, website, roles, tags, contact } = member;
  return [
    rowView(words.populationLabel, population ? [populationView(population, context)] : []),
    rowView(words.membership, membershipPhrases(member, context)),
    rowView(
      words.roles,
      roles?.map((role) => roleView(role, reader)),
    ),
    rowView(words.tags, tags?.length ? [joinedView(tags.map((tag) => localisedView(tag, reader)))] : []),
    rowView(reader.messages.website, website ? [linkView(website, shownAddress(website), 'link')] : []),
    contact ? contactRows(contact, context) : nothing,
  ];
}

/** What a member was called, where it lies and belonged, and what is known about the record itself. */
export function historyRows(member: Member, context: RecordContext): unknown[] {
  const { feed, reader, words } = context;
  const { formerNames, aliases, codes, verified, location, note } = member;
  const sources = sourcesOf(feed, member);
  const codesOf = Object.entries(codes ?? {}).map(
    ([issuer, code]) =>
      `${(Object.hasOwn(words.issuers, issuer) && words.issuers[issuer]) || issuer.toUpperCase()} ${code}`,
  );
  return [
    rowView(
      words.formerNames,
      formerNames?.map((name) => joinedView([localisedView(name, reader), otherNameView(name, reader)])),
    ),
    rowView(words.formerRegions, formerRegionViews(member, context)),
    rowView(words.aliases, aliases?.length ? [aliases.join(', ')] : []),
    rowView(words.location, location ? [words.coordinates(location.lat, location.lon)] : []),
    rowView(words.officialCodes, codesOf),
    rowView(words.note, note ? [localisedView(note, reader)] : []),
    rowView(words.verified, verified ? [reader.formats.date(verified)] : []),
    rowView(words.sourcesLabel, sources.length ? [sourceListView(sources, reader)] : []),
  ];
}
