/** One row of a spreadsheet, under the number that the spreadsheet shows. */
export interface TableRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** A spreadsheet as texts. Blank rows are left out, the others keep their numbers; the first is the header. */
export interface Table {
  readonly file: string;
  readonly header: TableRow;
  readonly rows: readonly TableRow[];
}
