import { cleanText, isMarkedAsText } from '../table/clean-text.js';
import { emptyCell, type Cell } from '../table/table.js';
import { readNumberCell } from './read-number-cell.js';
import type { CellStyle } from './read-styles.js';
import type { CollectedText } from './text-collector.js';

/** What one `<c>` of a sheet holds. */
export interface RawCell {
  readonly type: string | undefined;
  readonly style: number;
  /** The text of `<v>`; undefined when there is none. */
  readonly value: string | undefined;
  /** The text of `<f>`; undefined when the cell is not a formula. */
  readonly formula: string | undefined;
  readonly inline: CollectedText;
}

/** What the cells of a sheet refer to. */
export interface CellContext {
  readonly strings: readonly CollectedText[];
  readonly styles: readonly CellStyle[];
  /** The workbook counts days from 1904, as Excel on the Mac once did. */
  readonly is1904: boolean;
}

/** Excel's number for 1970-01-01. */
const serialOf1970 = 25_569;

function readText({ type, value = '', inline }: RawCell, { strings }: CellContext): CollectedText {
  if (type === 'inlineStr') return inline;
  if (type === 'b') return { text: value === '1' ? 'TRUE' : 'FALSE', struck: false };
  if (type === 'e') return { text: value || '#VALUE!', struck: false };
  if (type !== 's') return { text: value, struck: false };
  const shared = strings[Number(value)];
  if (!shared) throw new RangeError('a cell points to a text that is not there');
  return shared;
}

function readValue(raw: RawCell, context: CellContext): Cell {
  const { type = 'n', value, formula } = raw;
  const date = context.styles[raw.style]?.date;
  // `str` with an empty value is a formula that gives an empty text.
  if (formula !== undefined && (value === undefined || (value === '' && type === 'n'))) {
    return { text: '', fault: 'no-result' };
  }
  if (type === 'n') return value ? readNumberCell(Number(value), date, context.is1904) : emptyCell;
  if (type === 'd') {
    const days = Date.parse(`${value?.slice(0, 10)}T00:00Z`) / 86_400_000;
    return Number.isNaN(days) ? { text: value ?? '' } : readNumberCell(days + serialOf1970, date ?? 'day', false);
  }
  const { text, struck } = readText(raw, context);
  return { text: cleanText(text), ...(isMarkedAsText(text) && { isText: true }), ...(struck && { struck }) };
}

/** A cell as it is shown; undefined when it is empty. */
export function readCell(raw: RawCell, context: CellContext): Cell | undefined {
  const cell = readValue(raw, context);
  if (cell.text === '' && !cell.fault) return undefined;
  const link = /^HYPERLINK\("([^"]+)"/iu.exec(raw.formula ?? '')?.[1];
  const struck = context.styles[raw.style]?.struck;
  return { ...cell, ...(link && { link }), ...(struck && { struck }) };
}
