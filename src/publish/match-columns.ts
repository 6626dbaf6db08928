import type { Column } from './columns.js';
import type { Messages } from './english-messages.js';
import type { Report } from './report.js';
import { suggest } from './suggest.js';
import type { TableRow } from './table.js';

/** A column of the file: where it stands and what it is called there. */
export interface MatchedColumn {
  readonly index: number;
  readonly header: string;
}

const fold = (header: string) =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-·.,()[\]/"'*:]/gu, '');

/** How many of these cells are names of columns: tells a header and its delimiter from others. */
export function countHeaders(cells: readonly string[], columns: readonly Column[]): number {
  const known = new Set(columns.flatMap(({ headers, fallbacks = [] }) => [...headers, ...fallbacks].map(fold)));
  return cells.filter((cell) => known.has(fold(cell))).length;
}

/** Finds the columns by their names, in any order. Missing or doubled ones are errors, unknown ones warnings. */
export function matchColumns(
  header: TableRow,
  columns: readonly Column[],
  file: string,
  report: Report,
  say: Messages,
): ReadonlyMap<string, MatchedColumn> {
  const matched = new Map<string, MatchedColumn>();
  const folded = header.cells.map(fold);
  const title = (index: number) => (header.cells[index] ?? '').replaceAll('\n', ' ');
  const taken = new Set<number>();
  for (const { key, headers, fallbacks = [], required } of columns) {
    const names = new Set(headers.map(fold));
    let found = folded.flatMap((name, index) => (name && names.has(name) ? [index] : []));
    if (found.length === 0) {
      const fallback = fallbacks.map((name) => folded.indexOf(fold(name))).find((index) => index >= 0);
      found = fallback === undefined ? [] : [fallback];
    }
    const [first, second] = found;
    if (first === undefined) {
      if (required) report.error({ file, row: header.number }, say.columnMissing(headers[0] ?? key, headers[1]));
      continue;
    }
    if (second !== undefined) {
      const names = found.map(title);
      report.error({ file, row: header.number, column: names[1] }, say.columnTwice(names));
    }
    for (const index of found) taken.add(index);
    matched.set(key, { index: first, header: title(first) });
  }
  const missing = columns.filter(({ key }) => !matched.has(key)).flatMap(({ headers }) => headers);
  header.cells.forEach((name, index) => {
    if (!name || taken.has(index)) return;
    report.warn({ file, row: header.number, column: title(index) }, say.columnUnknown(suggest(name, missing)));
  });
  return matched;
}
