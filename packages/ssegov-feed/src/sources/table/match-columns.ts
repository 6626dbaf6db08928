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

/** The columns of one meaning: those by their names, else the one by a name that counts where no other is there. */
function findColumns({ headers, fallbacks = [] }: Column, folded: readonly string[]): readonly number[] {
  const names = new Set(headers.map(foldHeader));
  const found = folded.flatMap((name, index) => (name && names.has(name) ? [index] : []));
  if (found.length > 0) return found;
  const fallback = fallbacks.map((name) => folded.indexOf(foldHeader(name))).find((index) => index >= 0);
  return fallback === undefined ? [] : [fallback];
}

/**
 * Finds the columns by their names, in any order. Doubled ones are errors, unknown ones warnings. Undefined where a column is
 * missing that no member can do without: that is said alone, for all else that could be said follows from it.
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
  // Whoever keeps private notes must not be led to publish them.
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
