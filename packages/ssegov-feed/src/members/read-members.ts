import type { MemberRecord } from './member-record.js';
import { columnsFor, type Column } from '../sources/table/columns.js';
import type { Messages } from '../messages/english/english-messages.js';
import { fillMerges } from '../sources/table/fill-merges.js';
import { inspectTable, isInUse } from '../sources/table/inspect-table.js';
import type { Lookups } from './lookups.js';
import { matchColumns, type MatchedColumn } from '../sources/table/match-columns.js';
import { readMember } from './read-member.js';
import { readTable, type TableInput } from '../sources/table/read-table.js';
import type { Report } from '../messages/report.js';
import { RowCells } from '../cells/row-cells.js';
import type { Table, TableRow } from '../sources/table/table.js';

export interface ReadMembers {
  /** The members, each with the row that it comes from. */
  readonly records: readonly MemberRecord[];
  /** The ids of all rows, faulty ones included; undefined when the file could not be read. */
  readonly ids: ReadonlySet<string> | undefined;
  /** The names of the columns in the file, by what becomes of them. */
  readonly columns: Readonly<Record<'published' | 'empty' | 'keptOut', readonly string[]>>;
}

function sortColumns({ header, rows }: Table, matched: ReadonlyMap<string, MatchedColumn>): ReadMembers['columns'] {
  const known = [...matched.values()].sort((one, other) => one.index - other.index);
  const isFilled = ({ index }: MatchedColumn) => rows.some(({ cells }) => cells[index]?.text);
  const places = new Set(known.map(({ index }) => index));
  return {
    published: known.filter(isFilled).map(({ header }) => header),
    empty: known.filter((column) => !isFilled(column)).map(({ header }) => header),
    keptOut: header.names.filter((name, index) => name && !places.has(index)),
  };
}

/** Why a row is not a member at all, so that its cells need no check; undefined when it may be one. */
function refuseRow(
  row: TableRow,
  { header, sheet }: Table,
  cells: RowCells,
  columns: readonly Column[],
): string | undefined {
  const { say } = cells;
  const values = row.cells.findLastIndex(({ text }) => text !== '') + 1;
  // In a CSV, an unquoted comma shifts all later values by one column. Sheets do not have this fault.
  if (sheet === undefined && values > header.names.length) return say.valuesTooMany(values, header.names.length);
  const needed = columns.filter(({ required }) => required).map(({ key }) => key);
  const empty = needed.filter((key) => cells.text(key) === '' && !cells.cell(key).fault);
  return empty.length > 1 ? say.rowNoMember(empty.map((key) => cells.header(key))) : undefined;
}

/** Reports former ids that are the id of another member. */
function checkFormerIds(records: readonly MemberRecord[], rowOf: ReadonlyMap<string, number>): void {
  for (const { member, cells } of records) {
    for (const former of member.formerIds ?? []) {
      const row = rowOf.get(former);
      if (row !== undefined) cells.error('former_ids', cells.say.formerIdInUse(row), former);
    }
  }
}

/** Reads and checks every row of the members' spreadsheet. */
export async function readMembers(
  input: TableInput,
  lookups: Lookups,
  report: Report,
  say: Messages,
): Promise<ReadMembers> {
  const columns = columnsFor(lookups.languages);
  const table = await readTable(input, columns, report, say);
  const matched = table && matchColumns(table, columns, report, say);
  if (!table || !matched) return { records: [], ids: undefined, columns: { published: [], empty: [], keptOut: [] } };
  const { file, sheet } = table;
  if (table.rows.length === 0) report.error({ file, sheet }, say.noRows);
  const published = inspectTable(table, matched, report, say);
  const rowOf = new Map<string, number>();
  const records = fillMerges(table, published, report, say).flatMap((row): MemberRecord[] => {
    const isBeyond = sheet === undefined && row.cells.length > table.header.names.length;
    if (!isInUse(row, published) && !isBeyond) return [];
    const cells = new RowCells(table, row, published, report, say);
    const refusal = refuseRow(row, table, cells, columns);
    if (refusal !== undefined) {
      const first = row.cells.find(({ text }) => text !== '')?.text;
      report.error({ file, sheet, row: row.number }, refusal, first);
      return [];
    }
    const member = readMember(cells, lookups);
    const id = cells.text('id');
    const earlierRow = rowOf.get(id);
    if (id && earlierRow !== undefined) cells.error('id', say.idTwice(earlierRow));
    else if (id) rowOf.set(id, row.number);
    return member ? [{ member, cells }] : [];
  });
  checkFormerIds(records, rowOf);
  return { records, ids: new Set(rowOf.keys()), columns: sortColumns(table, published) };
}
