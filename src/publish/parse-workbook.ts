import { readSheet, type CellValue } from 'read-excel-file/node';
import type { Messages } from './english-messages.js';
import { limits } from './limits.js';
import { PublishError } from './publish-error.js';
import { unpackedSize } from './unpacked-size.js';

/** A cell as a person would type it. Excel's dates have no zone: the library gives them as UTC. */
function showCell(value: CellValue | null): string {
  if (value === null) return '';
  if (value instanceof Date) return Number.isNaN(value.valueOf()) ? '#VALUE!' : value.toISOString().slice(0, 10);
  return String(value);
}

/** The first sheet of an .xlsx workbook, row by row. */
export async function parseWorkbook(bytes: Uint8Array, say: Messages): Promise<string[][]> {
  const size = unpackedSize(bytes);
  if (size === undefined) throw new PublishError(say.workbookBroken);
  if (size > limits.unpackedBytes) throw new PublishError(say.workbookTooLarge(limits.unpackedBytes));
  try {
    const rows = await readSheet(Buffer.from(bytes), { trim: false });
    return rows.map((row) => row.map(showCell));
  } catch {
    // Whatever the library stumbles over, the reader can do one thing about it: save the workbook anew.
    throw new PublishError(say.workbookBroken);
  }
}
