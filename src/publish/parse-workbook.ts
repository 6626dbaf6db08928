import { readSheet, type CellValue } from 'read-excel-file/node';
import type { Messages } from './english-messages.js';
import { findErrorCells } from './find-error-cells.js';
import { limits } from './limits.js';
import { PublishError } from './publish-error.js';
import { readZip } from './read-zip.js';

/** A cell as a person would type it. Excel's dates have no zone: the library gives them as UTC. */
function showCell(value: CellValue | null): string {
  if (value === null) return '';
  if (value instanceof Date) return Number.isNaN(value.valueOf()) ? '#VALUE!' : value.toISOString().slice(0, 10);
  return String(value);
}

/** The first sheet of an .xlsx workbook, row by row. */
export async function parseWorkbook(bytes: Uint8Array, say: Messages): Promise<string[][]> {
  const entries = readZip(bytes);
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > limits.unpackedBytes) throw new PublishError(say.workbookTooLarge(limits.unpackedBytes));
  try {
    // The library unpacks without a limit: first make sure that no entry is larger than it says.
    for (const { unpack } of entries) unpack();
    const rows = (await readSheet(Buffer.from(bytes), { trim: false })).map((row) => row.map(showCell));
    for (const { row, column, value } of findErrorCells(entries)) {
      const cells = rows[row] ?? [];
      while (cells.length <= column) cells.push('');
      cells[column] = value;
    }
    return rows;
  } catch {
    // Whatever the library stumbles over, the reader can do one thing about it: save the workbook anew.
    throw new PublishError(say.workbookBroken);
  }
}
