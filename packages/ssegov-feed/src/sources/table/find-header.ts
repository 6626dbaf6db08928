import type { Column } from './columns.js';
import { foldHeader } from './fold-header.js';
import type { Header, Merge, TableRow } from './table.js';

/** A title, a date and a remark may stand above the header; 20 rows are more than any of them takes. */
export const headerSearchRows = 20;

const known = (columns: readonly Column[]) =>
  new Set(columns.flatMap(({ headers, fallbacks = [] }) => [...headers, ...fallbacks].map(foldHeader)));

/** How many of these cells are names of columns: tells a header, its sheet and its delimiter from others. */
export function countHeaders(texts: readonly string[], columns: readonly Column[]): number {
  const names = known(columns);
  return texts.filter((text) => names.has(foldHeader(text))).length;
}

/** Rows whose cells are merged with cells of the header are part of it. */
function findExtent(row: TableRow, rows: readonly TableRow[], merges: readonly Merge[], names: ReadonlySet<string>) {
  const touching = merges.filter(
    ({ top, bottom }) => top < bottom && bottom - top < 3 && top <= row.number && bottom >= row.number,
  );
  const top = Math.min(row.number, ...touching.map((merge) => merge.top));
  const bottom = Math.max(row.number, ...touching.map((merge) => merge.bottom));
  const hasGroup = merges.some(
    (merge) => merge.left < merge.right && merge.top >= top && merge.bottom <= bottom && merge.bottom < bottom,
  );
  const below = rows.filter(({ number }) => number > row.number && number <= bottom);
  const hasNames = below.some(({ cells }) => cells.some(({ text }) => names.has(foldHeader(text))));
  // A member's row whose cell was merged with the header by mistake stays a member's row.
  return hasGroup || hasNames || below.length === 0 ? { top, bottom } : { top, bottom: row.number };
}

/**
 * Finds the row with the most names of columns. Where the header takes several rows (이름 over 한글 and 영문), a column is
 * called by all of them, or by the one that is known.
 */
export function findHeader(
  rows: readonly TableRow[],
  merges: readonly Merge[],
  columns: readonly Column[],
): Header | undefined {
  const scores = rows.slice(0, headerSearchRows).map((row) => ({
    row,
    score: countHeaders(
      row.cells.map(({ text }) => text),
      columns,
    ),
  }));
  const [best] = scores.sort((one, other) => other.score - one.score);
  if (!best) return undefined;
  const names = known(columns);
  const { top, bottom } = findExtent(best.row, rows, merges, names);
  const header = rows.filter(({ number }) => number >= top && number <= bottom);
  const width = Math.max(...header.map(({ cells }) => cells.length));
  const textAt = (number: number, column: number) => {
    const group = merges.find(
      (merge) =>
        merge.bottom < bottom &&
        number >= merge.top &&
        number <= merge.bottom &&
        column >= merge.left &&
        column <= merge.right,
    );
    const row = header.find((candidate) => candidate.number === (group?.top ?? number));
    return row?.cells[group?.left ?? column]?.text.replaceAll('\n', ' ') ?? '';
  };
  const nameAt = (column: number) => {
    const parts = header.map(({ number }) => textAt(number, column)).filter(Boolean);
    const options = [parts.join(' '), ...parts.toReversed()];
    return options.find((option) => names.has(foldHeader(option))) ?? options[0] ?? '';
  };
  return { row: bottom, names: Array.from({ length: width }, (_, column) => nameAt(column)) };
}
