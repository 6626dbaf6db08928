import { isLater } from './is-later.js';
import { judgeDate } from './judge-date.js';
import type { RowCells } from '../row-cells.js';
import { suggestDates } from './suggest-dates.js';
import { isYearInRange } from './year-range.js';

/** The fault that follows from how the cell stores its date; undefined when only the text counts. */
function findCellFault(cells: RowCells, key: string): string | undefined {
  const { say } = cells;
  const { text, number, serial, fault } = cells.cell(key);
  if (fault === 'no-year') return say.dateWithoutYear(text);
  // 2013 typed into a column of dates becomes 5 July 1905.
  if (serial !== undefined && isYearInRange(serial)) return say.yearInDateFormat(serial);
  // A number drops its trailing zero: 2013.10 becomes 2013.1.
  if (number !== undefined && !Number.isInteger(number)) return say.dateAsNumber(suggestDates(text));
  return undefined;
}

/** Reads a cell as a partial ISO 8601 date. Undefined when the cell is empty or wrong; a fault is reported. */
export function readDateCell(cells: RowCells, key: string): string | undefined {
  const text = cells.text(key);
  if (!text) return undefined;
  const fault = findCellFault(cells, key);
  const judged = fault === undefined ? judgeDate(text, cells.say) : { fault };
  if (judged.fault !== undefined) {
    cells.error(key, judged.fault);
    return undefined;
  }
  if (isLater(judged.date, new Date().toISOString())) cells.warn(key, cells.say.dateAhead);
  return judged.date;
}
