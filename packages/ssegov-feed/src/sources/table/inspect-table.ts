import type { MatchedColumn } from './match-columns.js';
import type { Messages } from '../../messages/english/english-messages.js';
import type { Report } from '../../messages/report.js';
import type { Table, TableRow } from './table.js';
import { columnLetters } from '../workbook/cell-address.js';

type Columns = ReadonlyMap<string, MatchedColumn>;

/** Columns about persons. They are not published while hidden, because a publication cannot be undone. */
const contacts: readonly string[] = ['email', 'phone'];

/** `3, 5–7` */
function listRows(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}

/** Warns of values in columns without a name, once per column: they are left out. */
function warnOfNameless({ header, rows, stray, file, sheet }: Table, report: Report, say: Messages): void {
  const seen = new Set<number>();
  for (const { number, cells } of rows) {
    cells.forEach(({ text }, index) => {
      // In a CSV this is an error of the row: see `refuseRow`.
      const isBeyondCsv = sheet === undefined && index >= header.names.length;
      if (text === '' || header.names[index] || isBeyondCsv || seen.has(index)) return;
      seen.add(index);
      report.warn({ file, sheet, row: number, column: columnLetters(index) }, say.columnNameless, text);
    });
  }
  if (!stray) return;
  report.warn({ file, sheet, row: stray.row, column: columnLetters(stray.column) }, say.columnNameless, stray.text);
}

function warnOfHidden(table: Table, columns: Columns, report: Report, say: Messages): void {
  const { file, sheet, rows, header } = table;
  const hidden = rows.filter((row) => row.hidden);
  if (hidden[0]) {
    const { index = 0 } = columns.get('id') ?? {};
    const names = hidden.map(({ cells }) => cells[index]?.text).filter(Boolean);
    const numbers = hidden.map(({ number }) => number);
    report.warn({ file, sheet, row: hidden[0].number }, say.rowsHidden(listRows(numbers)), names.join(', '));
  }
  for (const [key, { index, header: column }] of columns) {
    if (!table.isColumnHidden(index) || !rows.some(({ cells }) => cells[index]?.text)) continue;
    const text = contacts.includes(key) ? say.contactHidden : say.columnHidden;
    report.warn({ file, sheet, row: header.row, column }, text);
  }
}

function warnOfStruck({ rows, file, sheet }: Table, columns: Columns, report: Report, say: Messages): void {
  const cellsOf = ({ cells }: TableRow) =>
    [...columns.values()].map((column) => ({ ...column, cell: cells[column.index] })).filter(({ cell }) => cell?.text);
  for (const row of rows) {
    const cells = cellsOf(row);
    const struck = cells.filter(({ cell }) => cell?.struck);
    if (struck.length === 0) continue;
    if (struck.length === cells.length) {
      report.warn({ file, sheet, row: row.number }, say.rowStruck, cells[0]?.cell?.text);
      continue;
    }
    for (const { header, cell } of struck) {
      report.warn({ file, sheet, row: row.number, column: header }, say.cellStruck, cell?.text);
    }
  }
}

/** Whether anything in this row may be published. */
export const isInUse = ({ cells }: TableRow, columns: Columns): boolean =>
  [...columns.values()].some(({ index }) => cells[index]?.text || cells[index]?.fault);

/**
 * Warns where the feed will differ from what the sheet shows: cells without a column, hidden cells, struck-out cells.
 * Returns the columns to publish.
 */
export function inspectTable(table: Table, columns: Columns, report: Report, say: Messages): Columns {
  warnOfNameless(table, report, say);
  const used = { ...table, rows: table.rows.filter((row) => isInUse(row, columns)) };
  warnOfHidden(used, columns, report, say);
  warnOfStruck(used, columns, report, say);
  return new Map([...columns].filter(([key, { index }]) => !contacts.includes(key) || !table.isColumnHidden(index)));
}
