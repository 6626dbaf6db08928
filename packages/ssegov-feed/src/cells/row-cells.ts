import type { Messages } from '../messages/english/english-messages.js';
import { findDamage, findLostCharacter } from './find-damage.js';
import { limits } from '../sources/limits.js';
import type { MatchedColumn } from '../sources/table/match-columns.js';
import type { Report } from '../messages/report.js';
import { emptyCell, type Cell, type TableRow } from '../sources/table/table.js';

const prose = /^(?:summary|note)_/u;
const names = /^(?:name|former_names|tags)_|^(?:aliases|region|former_regions|roles)$/u;

/** The values of a cell that holds several, separated by `;` or line breaks. `\;` is a semicolon inside a value. */
function splitCell(cell: string): string[] {
  return [...cell.matchAll(/(?:\\[\s\S]|[^;；\n\\]|\\$)+/gu)]
    .map(([part]) => part.replace(/\\([;；\\])/gu, '$1').trim())
    .filter(Boolean);
}

/** The cells of one row by column key, and methods to report faults in them. */
export class RowCells {
  constructor(
    readonly source: { readonly file: string; readonly sheet?: string | undefined },
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

  /** The text of the cell, on one line; empty when the file has no such column. */
  text(key: string): string {
    return this.#raw(key).replaceAll('\n', ' ');
  }

  /** The values of a cell that holds several. */
  list(key: string): string[] {
    return splitCell(this.#raw(key));
  }

  /** The cell, with everything that the file knows about it. */
  cell(key: string): Cell {
    const column = this.columns.get(key);
    return (column && this.row.cells[column.index]) ?? emptyCell;
  }

  /** The column's name in the file. */
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
    const { text } = this.cell(key);
    return text.length > limits.cellCharacters ? '' : text;
  }

  #place(key: string) {
    const { file, sheet } = this.source;
    return { file, sheet, row: this.row.number, column: this.columns.get(key)?.header };
  }

  #inspect(key: string): void {
    const { text, fault, isText } = this.cell(key);
    if (text.length > limits.cellCharacters) this.error(key, this.say.cellTooLong(limits.cellCharacters), '');
    else if (fault === 'no-result') this.error(key, this.say.formulaWithoutResult);
    else if (/^#(?:REF|N\/A|NAME|VALUE|DIV\/0|NUM|NULL|SPILL|CALC|GETTING_DATA)\b/u.test(text)) {
      this.error(key, this.say.formulaError);
    } else if (!isText && (/^[=@]/u.test(text) || (text.startsWith('+') && key !== 'phone'))) {
      this.warn(key, this.say.formula);
    } else this.#inspectText(key, text);
  }

  #inspectText(key: string, text: string): void {
    const damage = findDamage(text);
    if (damage) this.error(key, this.say.damage[damage.kind](damage.original));
    const isProse = prose.test(key);
    const lost = !damage && (isProse || names.test(key)) ? findLostCharacter(text, isProse) : undefined;
    if (lost === 'question') this.error(key, this.say.questionMark);
    if (lost === 'doubt') this.warn(key, this.say.questionMarkPerhaps);
  }
}
