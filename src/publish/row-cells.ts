import type { Messages } from './english-messages.js';
import { limits } from './limits.js';
import type { MatchedColumn } from './match-columns.js';
import type { Report } from './report.js';
import { splitCell } from './split-cell.js';
import type { TableRow } from './table.js';

/** The cells of one row by the column's key, and the way to say what is wrong with one. */
export class RowCells {
  constructor(
    readonly file: string,
    readonly row: TableRow,
    private readonly columns: ReadonlyMap<string, MatchedColumn>,
    private readonly report: Report,
    readonly say: Messages,
  ) {
    for (const key of columns.keys()) this.#inspect(key);
  }

  /** The columns that the file has. */
  keys(): Iterable<string> {
    return this.columns.keys();
  }

  /** What stands in the cell, on one line; empty where the file has no such column. */
  text(key: string): string {
    return this.#raw(key).replaceAll('\n', ' ');
  }

  /** The values of a cell that holds several. */
  list(key: string): string[] {
    return splitCell(this.#raw(key));
  }

  /** The column's name as it stands in the file. */
  header(key: string): string {
    return this.columns.get(key)?.header ?? key;
  }

  error(key: string, text: string, value = this.text(key)): void {
    this.report.error(this.#place(key), text, value || undefined);
  }

  warn(key: string, text: string, value = this.text(key)): void {
    this.report.warn(this.#place(key), text, value || undefined);
  }

  #raw(key: string): string {
    const column = this.columns.get(key);
    const text = column ? (this.row.cells[column.index] ?? '') : '';
    return text.length > limits.cellCharacters ? '' : text;
  }

  #place(key: string) {
    return { file: this.file, row: this.row.number, column: this.columns.get(key)?.header };
  }

  #inspect(key: string): void {
    const text = this.row.cells[this.columns.get(key)?.index ?? -1] ?? '';
    if (text.length > limits.cellCharacters) this.error(key, this.say.cellTooLong(limits.cellCharacters), '');
    else if (/^#(?:REF|N\/A|NAME|VALUE|DIV\/0|NUM|NULL|SPILL|CALC|GETTING_DATA)\b/u.test(text)) {
      this.error(key, this.say.formulaError);
    } else if (/^[=@]/u.test(text) || (text.startsWith('+') && key !== 'phone')) this.warn(key, this.say.formula);
  }
}
