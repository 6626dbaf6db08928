import type { MatchedColumn } from './match-columns.js';
import type { Messages } from '../../messages/english/english-messages.js';
import type { Report } from '../../messages/report.js';
import { emptyCell, type Merge, type Table, type TableRow } from './table.js';

function fillRow(row: TableRow, merges: readonly Merge[], topRows: ReadonlyMap<number, TableRow>): TableRow {
  const over = merges.filter(({ top, bottom }) => row.number > top && row.number <= bottom);
  if (over.length === 0) return row;
  const cells = [...row.cells];
  for (const { top, left } of over) {
    while (cells.length <= left) cells.push(emptyCell);
    cells[left] = topRows.get(top)?.cells[left] ?? emptyCell;
  }
  return { ...row, cells };
}

/**
 * A value merged over several rows counts for each of them, with a warning. Merged over several columns it could belong
 * to any of them: an error.
 */
export function fillMerges(
  { rows, merges, file, sheet }: Table,
  columns: ReadonlyMap<string, MatchedColumn>,
  report: Report,
  say: Messages,
): readonly TableRow[] {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const filled: Merge[] = [];
  for (const merge of merges) {
    const value = byNumber.get(merge.top)?.cells[merge.left]?.text;
    const covered = [...columns.values()].filter(({ index }) => index >= merge.left && index <= merge.right);
    const [first] = covered;
    if (!value || !first) continue;
    const place = { file, sheet, row: merge.top, column: first.header };
    if (covered.length > 1) report.error(place, say.mergedAcross(covered.map(({ header }) => header)), value);
    if (merge.bottom === merge.top || first.index !== merge.left) continue;
    filled.push(merge);
    report.warn(place, say.mergedDown(merge.top, merge.bottom), value);
  }
  return filled.length > 0 ? rows.map((row) => fillRow(row, filled, byNumber)) : rows;
}
