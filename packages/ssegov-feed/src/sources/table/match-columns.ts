import type { Column } from './columns.js';
import type { Messages } from '../../messages/english/english-messages.js';
import { foldHeader } from './fold-header.js';
import type { Report } from '../../messages/report.js';
import { suggest } from '../../messages/suggest.js';
import type { Table } from './table.js';

/** A column of the file: its position and its name there. */
export interface MatchedColumn {
  readonly index: number;
  readonly header: string;
}

type ReadonlyColumns = ReadonlyMap<string, MatchedColumn>;

/** The positions of a column: those with one of its names, else the first with a fallback name. */
function findColumns({ headers, fallbacks = [] }: Column, folded: readonly string[]): readonly number[] {
  const names = new Set(headers.map(foldHeader));
  const found = folded.flatMap((name, index) => (name && names.has(name) ? [index] : []));
  if (found.length > 0) return found;
  const fallback = fallbacks.map((name) => folded.indexOf(foldHeader(name))).find((index) => index >= 0);
  return fallback === undefined ? [] : [fallback];
}

/**
 * Finds the columns by their names, in any order. Duplicates are errors, unknown columns are warnings. Undefined when a
 * required column is missing: then nothing else is reported, because it would only follow from that.
 */
export function matchColumns(
  { header, file, sheet }: Table,
  columns: readonly Column[],
  report: Report,
  say: Messages,
): ReadonlyColumns | undefined {
  const place = { file, sheet, row: header.row };
  const folded = header.names.map(foldHeader);
  const found = columns.map((column) => ({ column, indexes: findColumns(column, folded) }));
  const taken = new Set(found.flatMap(({ indexes }) => indexes));
  const unknown = header.names.filter((name, index) => name && !taken.has(index));
  const missing = found.filter(({ column, indexes }) => column.required && indexes.length === 0);
  for (const { column } of missing) {
    const suggestion = column.headers.map((name) => suggest(name, unknown)).find(Boolean);
    report.error(place, say.columnMissing(column.headers[0] ?? column.key, column.headers[1], suggestion));
  }
  if (missing.length > 0) return undefined;
  for (const { indexes } of found) {
    const names = indexes.map((index) => header.names[index] ?? '');
    if (names.length > 1) report.error({ ...place, column: names[1] }, say.columnTwice(names));
  }
  // No column of notes is suggested: an unknown column may hold private notes.
  const absent = found
    .filter(({ column, indexes }) => indexes.length === 0 && !column.key.startsWith('note_'))
    .flatMap(({ column }) => column.headers);
  for (const name of unknown) report.warn({ ...place, column: name }, say.columnUnknown(suggest(name, absent)));
  return new Map(
    found.flatMap(({ column: { key }, indexes: [index] }) =>
      index === undefined ? [] : [[key, { index, header: header.names[index] ?? '' }] as const],
    ),
  );
}
