import { basename } from 'node:path';
import { cleanText } from './clean-text.js';
import type { Column } from './columns.js';
import { decodeText } from './decode-text.js';
import type { Messages } from './english-messages.js';
import { limits } from './limits.js';
import { CsvRowError, parseCsv } from './parse-csv.js';
import { parseWorkbook } from './parse-workbook.js';
import { PublishError } from './publish-error.js';
import { readBytes } from './read-bytes.js';
import type { Report } from './report.js';
import type { Table } from './table.js';

const startsWith = (bytes: Uint8Array, ...signature: number[]) => signature.every((byte, at) => bytes[at] === byte);

/** The file's kind is told by its first bytes: people rename files. */
async function readRecords(path: string, columns: readonly Column[], say: Messages): Promise<string[][]> {
  const bytes = await readBytes(path, say);
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return parseWorkbook(bytes, say);
  // Compound File Binary: .xls, and also every workbook with a password.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new PublishError(say.oldExcel);
  const text = decodeText(bytes);
  if (text === undefined) throw new PublishError(say.notText);
  return parseCsv(text, columns, say);
}

/** The members' spreadsheet, CSV or .xlsx; undefined where it cannot be read, the reason being in the report. */
export async function readTable(
  path: string,
  columns: readonly Column[],
  report: Report,
  say: Messages,
): Promise<Table | undefined> {
  const file = basename(path);
  try {
    const records = await readRecords(path, columns, say);
    const [header, ...rows] = records
      .map((cells, index) => ({ number: index + 1, cells: cells.map(cleanText) }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''));
    if (!header) throw new PublishError(say.fileEmpty);
    if (rows.length > limits.rows) throw new PublishError(say.tooManyRows(limits.rows));
    if (header.cells.length > limits.columns) throw new PublishError(say.tooManyColumns(limits.columns));
    if (rows.length === 0) report.error({ file }, say.noRows);
    return { file, header, rows };
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    report.error({ file, row: error instanceof CsvRowError ? error.row : undefined }, error.message);
    return undefined;
  }
}
