import { basename } from 'node:path';
import { chooseSheet } from './choose-sheet.js';
import { cleanText, isMarkedAsText } from './clean-text.js';
import type { Column } from './columns.js';
import { decodeText } from '../decode-text.js';
import type { Messages } from '../../messages/english/english-messages.js';
import { findHeader, headerSearchRows } from './find-header.js';
import { limits } from '../limits.js';
import { CsvRowError, parseCsv } from './parse-csv.js';
import { PublishError } from '../../messages/publish-error.js';
import { readBytes } from '../read-bytes.js';
import type { Report } from '../../messages/report.js';
import { emptyCell, type Cell, type Grid, type Table } from './table.js';
import { openWorkbook } from '../workbook/open-workbook.js';

export interface TableInput {
  readonly path: string;
  /** The name given with `--sheet`. */
  readonly sheet: string | undefined;
}

const startsWith = (bytes: Uint8Array, ...signature: number[]) => signature.every((byte, at) => bytes[at] === byte);

const readCsvCell = (text: string): Cell =>
  text ? { text: cleanText(text), ...(isMarkedAsText(text) && { isText: true }) } : emptyCell;

function readCsv(text: string, columns: readonly Column[], say: Messages): Grid {
  const rows = parseCsv(text, columns, say)
    .map((cells, index) => ({ number: index + 1, cells: cells.map(readCsvCell) }))
    .filter(({ cells }) => cells.some((cell) => cell.text !== ''));
  return { rows, merges: [], isColumnHidden: () => false };
}

/** The first bytes decide the kind of the file, not its name: people rename files. */
async function readGrid(
  { path, sheet: requestedSheet }: TableInput,
  columns: readonly Column[],
  report: Report,
  say: Messages,
): Promise<Grid> {
  const bytes = await readBytes(path, say);
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    const sheet = chooseSheet(openWorkbook(bytes, say), requestedSheet, columns, basename(path), report, say);
    return { ...sheet.read(limits.rows + headerSearchRows + 1), sheet: sheet.name };
  }
  const text = decodeText(bytes);
  if (text === undefined) throw new PublishError(say.notText);
  if (requestedSheet !== undefined) throw new PublishError(say.sheetInCsv);
  return readCsv(text, columns, say);
}

/** Reads the members' spreadsheet, CSV or .xlsx. Undefined when it cannot be read; the reason is in the report. */
export async function readTable(
  input: TableInput,
  columns: readonly Column[],
  report: Report,
  say: Messages,
): Promise<Table | undefined> {
  const file = basename(input.path);
  try {
    const grid = await readGrid(input, columns, report, say);
    const header = findHeader(grid.rows, grid.merges, columns);
    if (!header) throw new PublishError(say.fileEmpty);
    const rows = grid.rows.filter(({ number }) => number > header.row);
    if (rows.length > limits.rows) throw new PublishError(say.tooManyRows(limits.rows));
    if (header.names.length > limits.columns) throw new PublishError(say.tooManyColumns(limits.columns));
    return { ...grid, file, header, rows };
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    report.error({ file, row: error instanceof CsvRowError ? error.row : undefined }, error.message);
    return undefined;
  }
}
