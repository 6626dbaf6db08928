/** The text of a cell as the spreadsheet shows it, and what else the file knows about it. */
export interface Cell {
  readonly text: string;
  /** The number, when the cell holds one and shows it as a number. */
  readonly number?: number | undefined;
  /** Excel's number for a day, when the cell shows it as a date. */
  readonly serial?: number | undefined;
  /** `no-result`: a formula whose result was never saved. `no-year`: a date whose year is not shown. */
  readonly fault?: 'no-result' | 'no-year' | undefined;
  /** The address behind the text. */
  readonly link?: string | undefined;
  readonly struck?: boolean | undefined;
  /** An apostrophe marks it as text: it is not a formula. */
  readonly isText?: boolean | undefined;
}

export const emptyCell: Cell = { text: '' };

/** One row of a spreadsheet, under the number that the spreadsheet shows. */
export interface TableRow {
  readonly number: number;
  readonly cells: readonly Cell[];
  readonly hidden?: boolean | undefined;
}

/** Cells that are merged into one. Rows have the numbers that the spreadsheet shows, columns count from 0. */
export interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A value beyond the last column that is read. */
export interface StrayCell {
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly text: string;
}

/** A sheet as it is in the file. Blank rows are left out; the others keep their numbers. */
export interface Grid {
  /** Its name; undefined in a CSV. */
  readonly sheet?: string | undefined;
  readonly rows: readonly TableRow[];
  readonly merges: readonly Merge[];
  readonly isColumnHidden: (index: number) => boolean;
  readonly stray?: StrayCell | undefined;
}

/** The names of the columns, and the number of the last row of the header. */
export interface Header {
  readonly row: number;
  readonly names: readonly string[];
}

/** The members' spreadsheet: a grid whose header is found. */
export interface Table extends Grid {
  readonly file: string;
  readonly header: Header;
}
