import { localise } from '../i18n/localise.js';
import type { DirectoryPartWords } from '../i18n/messages/directory-part-messages.en.js';
import type { Reader } from '../i18n/reader.js';
import type { Feed, Localised, Member, Role } from '../schema/types.js';

/** Joins several values in one cell, with the separator of `ssegov-feed build`. */
const joined = (values: readonly string[] = []): string =>
  values.map((value) => value.replace(/[;；\\]/gu, '\\$&')).join('; ');

/** Whether a text has a language. A plain string is in the feed's first one. */
const has = (text: Localised, language: string, first: string): boolean =>
  typeof text === 'string' ? language === first : text[language] !== undefined;

/** `회장 / President (제4기 / 4th term) [2018-09]` */
function roleText({ title, term, from, to, asOf }: Role, languages: readonly string[]): string {
  const inAll = (text: Localised) =>
    typeof text !== 'string' && languages.every((language) => text[language])
      ? languages.map((language) => text[language]).join(' / ')
      : localise(text, languages).text;
  const dates = from || to ? `${from ?? ''}~${to ?? ''}` : asOf;
  return `${inAll(title)}${term ? ` (${inAll(term)})` : ''}${dates ? ` [${dates}]` : ''}`;
}

/** The cells of one member by column; a text in several languages has a column for each. */
function cellsOf(member: Member, feed: Feed, { languages, messages }: Reader, yes: string): Record<string, string> {
  const { population, location, membership, contact } = member;
  const region = feed.regions.find(({ id }) => id === member.region);
  const [first = ''] = feed.languages;
  const cells: Record<string, string> = {};
  for (const tag of feed.languages) {
    const text = (value: Localised | undefined) => (value && has(value, tag, first) ? localise(value, [tag]).text : '');
    // A value that lacks the language is written in another one, so that the n-th value is the same in all columns.
    const list = (values: readonly Localised[] = []) =>
      values.some((value) => has(value, tag, first)) ? joined(values.map((value) => localise(value, [tag]).text)) : '';
    cells[`name_${tag}`] = text(member.name);
    cells[`former_names_${tag}`] = list(member.formerNames);
    cells[`summary_${tag}`] = text(member.summary);
    cells[`note_${tag}`] = text(member.note);
    cells[`tags_${tag}`] = list(member.tags);
  }
  return {
    ...cells,
    id: member.id,
    kind: messages.kinds[member.kind],
    region: region ? localise(region.name, languages).text : '',
    // As ids: a region of today may have the name of one that has ended.
    former_regions: joined(member.formerRegions?.map(({ region, until }) => `${region} [~${until}]`)),
    former_ids: joined(member.formerIds),
    aliases: joined(member.aliases),
    mois_code: member.codes?.['mois'] ?? '',
    former_mois_code: member.codes?.['mois-former'] ?? '',
    population: String(population?.value ?? ''),
    population_year: String(population?.year ?? ''),
    population_source: population?.source ?? '',
    website: member.website ?? '',
    lat: String(location?.lat ?? ''),
    lon: String(location?.lon ?? ''),
    logo: member.logo?.src ?? '',
    featured: member.featured ? yes : '',
    since: membership?.since ?? '',
    until: membership?.until ?? '',
    earlier: joined(membership?.earlier?.map(({ since, until }) => `${since}~${until}`)),
    first_seen: membership?.firstSeen ?? '',
    last_seen: membership?.lastSeen ?? '',
    roles: joined(member.roles?.map((role) => roleText(role, feed.languages))),
    email: contact?.email ?? '',
    phone: contact?.phone ?? '',
    sources: joined(member.sources),
    verified: member.verified ?? '',
  };
}

/** What begins a formula in a spreadsheet, with or without spaces before it. Some read full-width signs as well. */
const formula = /^(?:[\t\r\n]|[\s\u200b\u2060]*[=+\-@＝＋－＠])/;

/**
 * One cell by RFC 4180. Text that a spreadsheet would run as a formula gets an apostrophe in front, as OWASP advises
 * (https://owasp.org/www-community/attacks/CSV_Injection); plain numbers do not. `ssegov-feed build` removes the apostrophe.
 */
function writeCell(value: string): string {
  const safe = formula.test(value) && !/^-?\d+(\.\d+)?$/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The members as a table that spreadsheets open and `ssegov-feed build` reads: UTF-8 with BOM, CRLF, no empty column. */
export function membersCsv(
  members: readonly Member[],
  feed: Feed,
  reader: Reader,
  words: DirectoryPartWords['csv'],
): string {
  const { yes, ...headers } = words;
  const rows = members.map((member) => cellsOf(member, feed, reader, yes));
  const keys = [...new Set([...Object.keys(headers), ...Object.keys(rows[0] ?? {})])].filter(
    (key) => key === 'id' || rows.some((row) => row[key]),
  );
  const lines = [keys.map((key) => headers[key] ?? key), ...rows.map((row) => keys.map((key) => row[key] ?? ''))];
  return `\uFEFF${lines.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('')}`;
}
