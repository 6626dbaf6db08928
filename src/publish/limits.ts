/** What a source file or a published feed may measure: far above any real roll (the 51 members take 40 kB), far below what hurts. */
export const limits = {
  fileBytes: 10_000_000,
  /** All files inside an .xlsx together, unpacked. */
  unpackedBytes: 100_000_000,
  rows: 5_000,
  columns: 200,
  cellCharacters: 5_000,
  fetchMilliseconds: 20_000,
} as const;
