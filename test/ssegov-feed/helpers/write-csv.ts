/** Rows as CSV; cells are quoted where necessary. */
export function writeCsv(rows: readonly (readonly string[])[], delimiter = ',', lineBreak = '\n'): string {
  const quote = (cell: string) => (/["\r\n,;\t]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((cells) => cells.map(quote).join(delimiter) + lineBreak).join('');
}
