import { checkMember } from '../../../src/schema/check-member.js';
import type { Localised, Member } from '../../../src/schema/types.js';
import { localisedColumns } from './columns.js';
import { kindWords, readKind } from './read-kind.js';
import type { Lookups } from './lookups.js';
import { readAddress } from './read-address.js';
import { readDateCell } from './read-date-cell.js';
import { readFormerRegions } from './read-former-regions.js';
import { readLocalisedList } from './read-localised-list.js';
import { readLocation } from './read-location.js';
import { readMembership } from './read-membership.js';
import { readPhone } from './read-phone.js';
import { readPopulation } from './read-population.js';
import { readRoles } from './read-roles.js';
import { readSources } from './read-sources.js';
import type { RowCells } from './row-cells.js';
import { suggest } from './suggest.js';

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
  // A name that a region has taken over from another means the one that there is today.
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

function readKindCell(cells: RowCells): string {
  const text = cells.text('kind');
  const kind = readKind(text);
  if (text && !kind) cells.error('kind', cells.say.kind(suggest(text, kindWords)));
  if (!text) cells.error('kind', cells.say.required);
  return kind ?? 'organisation';
}

/** Which column a path of the schema comes from. */
function columnOf([first = '', second]: readonly (string | number)[], languages: readonly string[]): string {
  const snake = (key: string | number) => String(key).replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
  if (first === 'codes') return second === 'mois-former' ? 'former_mois_code' : 'mois_code';
  if (first === 'population') return second === 'year' ? 'population_year' : 'population';
  if (['membership', 'location', 'contact'].includes(String(first)) && second !== undefined) return snake(second);
  const key = snake(first);
  return (localisedColumns as readonly string[]).includes(key) ? `${key}_${languages[0]}` : key;
}

/** A better spelling of a value that the schema refuses, where one is obvious. */
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

/** One row as a member; undefined where the schema refuses it. Everything that is wrong with it is told, not only the first. */
export function readMember(cells: RowCells, lookups: Lookups): Member | undefined {
  const { say } = cells;
  const name = readText(cells, 'name', lookups);
  const summary = readText(cells, 'summary', lookups);
  const formerNames = readLocalisedList(cells, 'former_names', lookups.languages);
  const note = readText(cells, 'note', lookups);
  const tags = readLocalisedList(cells, 'tags', lookups.languages);
  const aliases = cells.list('aliases');
  const formerIds = cells.list('former_ids');
  const roles = readRoles(cells, lookups.languages);
  const sources = readSources(cells, 'sources', lookups);
  const region = readRegion(cells, lookups);
  const formerRegions = readFormerRegions(cells, lookups);
  const [code, formerCode] = [readCode(cells, 'mois_code'), readCode(cells, 'former_mois_code')];
  const codes = { ...(code && { mois: code }), ...(formerCode && { 'mois-former': formerCode }) };
  const population = readPopulation(cells, lookups);
  const location = readLocation(cells);
  const membership = readMembership(cells);
  const [id, website, logo] = [cells.text('id'), readAddress(cells, 'website'), readAddress(cells, 'logo')];
  const [email, phone] = [readAddress(cells, 'email'), readPhone(cells)];
  const verified = readDateCell(cells, 'verified');
  const contact = { ...(email && { email }), ...(phone && { phone }) };
  const firstName = `name_${lookups.languages[0]}`;
  if (!id) cells.error('id', say.required);
  if (!cells.text(firstName)) cells.error(firstName, say.required);
  if (sources.length === 0) cells.warn('sources', say.noSource);
  const candidate = {
    id: id || 'missing',
    name: name ?? 'missing',
    kind: readKindCell(cells),
    ...(region && { region }),
    ...(formerRegions.length > 0 && { formerRegions }),
    ...(formerIds.length > 0 && { formerIds }),
    ...(formerNames.length > 0 && { formerNames }),
    ...(aliases.length > 0 && { aliases }),
    ...(Object.keys(codes).length > 0 && { codes }),
    ...(population && { population }),
    ...(website && { website }),
    ...(location && { location }),
    ...(logo && { logo: { src: logo, alt: name ?? id } }),
    ...(summary && { summary }),
    ...(note && { note }),
    ...(tags.length > 0 && { tags }),
    ...(readFeatured(cells) && { featured: true }),
    ...(membership && { membership }),
    ...(roles.length > 0 && { roles }),
    ...(Object.keys(contact).length > 0 && { contact }),
    ...(sources.length > 0 && { sources }),
    ...(verified && { verified }),
  };
  const { member, issues } = checkMember(candidate);
  for (const { path, reason } of issues) {
    // An id that the organisation file does not have is told already.
    if (lookups.sourceIds && path.some((part) => part === 'source' || part === 'sources')) continue;
    const key = columnOf(path, lookups.languages);
    cells.error(key, say.expected(say.expectation(reason), suggestValue(key, cells.text(key))));
  }
  return member;
}
