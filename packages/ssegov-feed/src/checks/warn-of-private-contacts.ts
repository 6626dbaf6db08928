import type { Messages } from '../messages/english/english-messages.js';
import type { OrganisationFile } from '../sources/read-organisation.js';
import type { Report } from '../messages/report.js';
import { findPrivateContacts } from './find-private-contacts.js';
import type { MemberRecord } from '../members/member-record.js';

type Path = readonly (string | number)[];

/** Columns of numbers and ids, whose digits are not phone numbers. */
const numeric = new Set([
  'id',
  'mois_code',
  'population',
  'population_year',
  'population_source',
  'lat',
  'lon',
  'sources',
]);

function* textsIn(value: unknown, path: Path = []): Generator<readonly [path: Path, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (value !== null && typeof value === 'object') {
    for (const [key, content] of Object.entries(value) as [string, unknown][]) {
      yield* textsIn(content, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  }
}

/** Warns of mobile numbers and personal mail addresses anywhere in the two sources. */
export function warnOfPrivateContacts(
  records: readonly MemberRecord[],
  organisation: OrganisationFile | undefined,
  report: Report,
  say: Messages,
): void {
  for (const { cells } of records) {
    for (const key of cells.keys()) {
      if (numeric.has(key)) continue;
      for (const found of findPrivateContacts(cells.text(key))) cells.warn(key, say[found]);
    }
  }
  for (const [path, text] of textsIn(organisation?.content)) {
    for (const found of findPrivateContacts(text)) report.warn(organisation!.source.place(path), say[found], text);
  }
}
