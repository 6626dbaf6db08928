import type { MemberRecord } from './checks/member-record.js';
import { columnsFor } from './columns.js';
import type { Messages } from './english-messages.js';
import type { Lookups } from './lookups.js';
import { matchColumns, type MatchedColumn } from './match-columns.js';
import { readMember } from './read-member.js';
import { readTable } from './read-table.js';
import type { Report } from './report.js';
import { RowCells } from './row-cells.js';
import type { Table } from './table.js';

export interface ReadMembers {
  /** The members, each with the row that it comes from. */
  readonly records: readonly MemberRecord[];
  /** Of every row that has one, faulty rows included; undefined where the file could not be read. */
  readonly ids: ReadonlySet<string> | undefined;
  /** The columns of the file by what becomes of them, under the names that they have there. */
  readonly columns: Readonly<Record<'published' | 'empty' | 'keptOut', readonly string[]>>;
}

function sortColumns({ header, rows }: Table, matched: ReadonlyMap<string, MatchedColumn>): ReadMembers['columns'] {
  const known = [...matched.values()].sort((one, other) => one.index - other.index);
  const isFilled = ({ index }: MatchedColumn) => rows.some(({ cells }) => cells[index]);
  const places = new Set(known.map(({ index }) => index));
  return {
    published: known.filter(isFilled).map(({ header }) => header),
    empty: known.filter((column) => !isFilled(column)).map(({ header }) => header),
    keptOut: header.cells.filter((name, index) => name && !places.has(index)),
  };
}

/** The members' spreadsheet, every row judged. */
export async function readMembers(path: string, lookups: Lookups, report: Report, say: Messages): Promise<ReadMembers> {
  const columns = columnsFor(lookups.languages);
  const table = await readTable(path, columns, report, say);
  if (!table) return { records: [], ids: undefined, columns: { published: [], empty: [], keptOut: [] } };
  const matched = matchColumns(table.header, columns, table.file, report, say);
  const rowOf = new Map<string, number>();
  const last = table.header.cells.findLastIndex((cell) => cell !== '');
  const records = table.rows.flatMap((row): MemberRecord[] => {
    const cells = new RowCells(table.file, row, matched, report, say);
    if (row.cells.some((cell, index) => index > last && cell !== '')) {
      report.warn(
        { file: table.file, row: row.number },
        say.cellsBeyond,
        row.cells.findLast((cell) => cell !== ''),
      );
    }
    const member = readMember(cells, lookups);
    const id = cells.text('id');
    const earlier = rowOf.get(id);
    if (id && earlier !== undefined) cells.error('id', say.idTwice(earlier));
    else if (id) rowOf.set(id, row.number);
    return member ? [{ member, cells }] : [];
  });
  return { records, ids: new Set(rowOf.keys()), columns: sortColumns(table, matched) };
}
