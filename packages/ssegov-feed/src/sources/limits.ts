/** Limits for source files and published feeds: far above real data (51 members take 40 kB), far below what slows the command down. */
export const limits = {
  fileBytes: 10_000_000,
  /** All files inside an .xlsx together, unpacked. */
  unpackedBytes: 100_000_000,
  rows: 5_000,
  /** Rows of a CSV, blank ones included: Excel writes thousands of them where a sheet was once formatted. */
  recordsRead: 1_100_000,
  columns: 200,
  /** Merged cells of a sheet, and hyperlinks: each is compared with all rows. */
  ranges: 20_000,
  cellCharacters: 5_000,
  fetchMilliseconds: 20_000,
} as const;
