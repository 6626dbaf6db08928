import type { Column } from './columns.js';
import { foldHeader } from './fold-header.js';
import type { Header, Merge, TableRow } from './table.js';

/** The rows in which the header is searched. A title, a date and a remark may stand above it. */
export const headerSearchRows = 20;

const known = (columns: readonly Column[]) =>
  new Set(columns.flatMap(({ headers, fallbacks = [] }) => [...headers, ...fallbacks].map(foldHeader)));

/** Counts the cells that are names of columns. The highest count marks the header, its sheet and its delimiter. */
export function countHeaders(texts: readonly string[], columns: readonly Column[]): number {
  const names = known(columns);
  return texts.filter((text) => names.has(foldHeader(text))).length;
}

/** The rows of the header: those whose cells are merged with its cells belong to it. */
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
 * Finds the row with the most names of columns. When the header has several rows (이름 above 한글 and 영문), the name of a
 * column joins them all, or is the part that is known.
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
