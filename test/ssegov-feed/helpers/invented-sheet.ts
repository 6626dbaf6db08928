import { inventedHeader, inventedRows } from './invented-sources.js';
import { writeWorkbook, letters, type CellInput, type SheetInput, type WorkbookInput } from './write-workbook.js';

export const inventedSheet: readonly (readonly string[])[] = [inventedHeader, ...inventedRows];

/** The letter of a column of the invented sheet, such as `A`. */
export const columnOf = (key: string): string => letters(inventedHeader.findIndex((name) => name === key));

/** The invented list as a workbook, with some cells of the first member changed or added. */
export function workbookWith(
  changes: Readonly<Record<string, CellInput>>,
  sheet: Omit<SheetInput, 'rows'> = {},
  workbook: Omit<WorkbookInput, 'sheets'> = {},
): Uint8Array {
  const [header = [], first = [], ...others] = inventedSheet;
  const added = Object.keys(changes).filter((key) => !header.includes(key));
  const all = [...header, ...added];
  const changed = all.map((key, index) => changes[key] ?? first[index] ?? '');
  return writeWorkbook({ ...workbook, sheets: [{ ...sheet, rows: [all, changed, ...others] }] });
}

/** The options of a build with these sheets as the workbook roll.xlsx. */
export const rollOf = (...sheets: readonly SheetInput[]): { members: Uint8Array; membersName: string } => ({
  members: writeWorkbook({ sheets }),
  membersName: 'roll.xlsx',
});
