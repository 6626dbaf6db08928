import { checkMember } from '../../../../src/schema/check-member.js';
import type { Localised, Member } from '../../../../src/schema/types.js';
import { localisedColumns } from '../sources/table/columns.js';
import { readKind, readKindCell } from '../cells/read-kind.js';
import type { Lookups } from './lookups.js';
import { readAddress } from '../cells/read-address.js';
import { readDateCell } from '../cells/dates/read-date-cell.js';
import { readFormerRegions } from '../cells/read-former-regions.js';
import { readLocalisedList } from '../cells/read-localised-list.js';
import { readLocation } from '../cells/read-location.js';
import { readMembership } from '../cells/read-membership.js';
import { readPhone } from '../cells/read-phone.js';
import { readPopulation } from '../cells/read-population.js';
import { readRoles } from '../cells/read-roles.js';
import { readSources } from '../cells/read-sources.js';
import type { RowCells } from '../cells/row-cells.js';

function readText(cells: RowCells, name: string, { languages }: Lookups): Localised | undefined {
  const texts = languages.map((language) => [language, cells.text(`${name}_${language}`)] as const);
  const given = texts.filter(([, text]) => text !== '');
  const missing = texts.filter(([, text]) => text === '').map(([language]) => language);
  if (given.length === 0) return undefined;
  if (missing.length > 0) cells.warn(`${name}_${given[0]?.[0]}`, cells.say.noTranslation(missing));
  return Object.fromEntries(given);
}

function readRegion(cells: RowCells, lookups: Lookups): string | undefined {
  const text = cells.text('region');
  if (!lookups.regionIds) return undefined;
  if (!text) {
    if (/^(?:district|city|county)$/u.test(readKind(cells.text('kind')) ?? ''))
      cells.warn('region', cells.say.noRegion);
    return undefined;
  }
  const ids = lookups.regions(text);
  // When an ended region and a region of today have the same name, the latter is meant.
  const today = ids.filter((id) => lookups.history.ended(id) === undefined);
  const [id, ...more] = today.length > 0 ? today : ids;
  if (id === undefined) cells.error('region', cells.say.region(lookups.suggestRegion(text)));
  if (id !== undefined && more.length > 0) cells.error('region', cells.say.regionUnclear([id, ...more]));
  return id;
}

function readCode(cells: RowCells, key: string): string {
  const text = cells.text(key).normalize('NFKC').replace(/[\s-]/gu, '');
  if (text && !/^\d{10}$/u.test(text)) cells.error(key, cells.say.expected(cells.say.code));
  return text;
}

function readFeatured(cells: RowCells): boolean {
  const text = cells.text('featured').toLowerCase();
  const yes = /^(?:yes|y|true|1|o|○|ㅇ|v|✓|예|네|주요)$/u.test(text);
  if (text && !yes && !/^(?:no|n|false|0|x|×|아니오|아니요)$/u.test(text)) {
    cells.error('featured', cells.say.expected(cells.say.yesNo));
  }
  return yes;
}

/** The column that a path of the schema comes from. */
function columnOf([first = '', second]: readonly (string | number)[], languages: readonly string[]): string {
  const snake = (key: string | number) => String(key).replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
  if (first === 'codes') return second === 'mois-former' ? 'former_mois_code' : 'mois_code';
  if (first === 'population') return second === 'year' ? 'population_year' : 'population';
  if (['membership', 'location', 'contact'].includes(String(first)) && second !== undefined) return snake(second);
  const key = snake(first);
  return (localisedColumns as readonly string[]).includes(key) ? `${key}_${languages[0]}` : key;
}

/** A better spelling of a value that the schema refuses, when one is obvious. */
function suggestValue(key: string, value: string): string | undefined {
  if (key === 'id')
    return value
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/gu)
      ?.join('-');
  if (key === 'website' || key === 'logo') return /^[\w-]+(\.[\w-]+)+/u.test(value) ? `https://${value}` : undefined;
  return undefined;
}

/** Drops the keys whose value is empty: undefined, '', false, [] or {}. */
const omitEmpty = (record: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(record).filter(([, value]) => value && (typeof value !== 'object' || Object.keys(value).length > 0)),
  );

const readTexts = (cells: RowCells, lookups: Lookups) => ({
  name: readText(cells, 'name', lookups),
  summary: readText(cells, 'summary', lookups),
  formerNames: readLocalisedList(cells, 'former_names', lookups.languages),
  note: readText(cells, 'note', lookups),
  tags: readLocalisedList(cells, 'tags', lookups.languages),
  aliases: cells.list('aliases'),
  formerIds: cells.list('former_ids'),
});

const readPlace = (cells: RowCells, lookups: Lookups) => ({
  region: readRegion(cells, lookups),
  formerRegions: readFormerRegions(cells, lookups),
  codes: omitEmpty({ mois: readCode(cells, 'mois_code'), 'mois-former': readCode(cells, 'former_mois_code') }),
  population: readPopulation(cells, lookups),
  location: readLocation(cells),
});

/** The row's cells in the shape of a member, for the schema. Findings come in the order of these calls. */
function readCandidate(cells: RowCells, lookups: Lookups) {
  const texts = readTexts(cells, lookups);
  const roles = readRoles(cells, lookups.languages);
  const sources = readSources(cells, 'sources', lookups);
  const place = readPlace(cells, lookups);
  const membership = readMembership(cells);
  const [id, website, logo] = [cells.text('id'), readAddress(cells, 'website'), readAddress(cells, 'logo')];
  const contact = omitEmpty({ email: readAddress(cells, 'email'), phone: readPhone(cells) });
  const verified = readDateCell(cells, 'verified');
  for (const key of ['id', `name_${lookups.languages[0]}`]) {
    if (!cells.text(key)) cells.error(key, cells.say.required);
  }
  if (sources.length === 0) cells.warn('sources', cells.say.noSource);
  return omitEmpty({
    ...texts,
    ...place,
    id: id || 'missing',
    name: texts.name ?? 'missing',
    kind: readKindCell(cells),
    website,
    logo: logo && { src: logo, alt: texts.name ?? id },
    featured: readFeatured(cells),
    membership,
    roles,
    contact,
    sources,
    verified,
  });
}

/** Reads one row as a member and reports all its faults. Undefined when the schema refuses it. */
export function readMember(cells: RowCells, lookups: Lookups): Member | undefined {
  const { say } = cells;
  const { member, issues } = checkMember(readCandidate(cells, lookups));
  for (const { path, reason } of issues) {
    // A reference to a missing source is reported already.
    if (lookups.sourceIds && path.some((part) => part === 'source' || part === 'sources')) continue;
    const key = columnOf(path, lookups.languages);
    cells.error(key, say.expected(say.expectation(reason), suggestValue(key, cells.text(key))));
  }
  return member;
}
