import { isLater } from './is-later.js';
import { judgeDate } from './judge-date.js';
import type { RowCells } from '../row-cells.js';
import { suggestDates } from './suggest-dates.js';
import { isYearInRange } from './year-range.js';

/** What is wrong with a date because of what its cell is; undefined where the text decides. */
function findCellFault(cells: RowCells, key: string): string | undefined {
  const { say } = cells;
  const { text, number, serial, fault } = cells.cell(key);
  if (fault === 'no-year') return say.dateWithoutYear(text);
  // 2013 typed into a column of dates becomes 5 July 1905.
  if (serial !== undefined && isYearInRange(serial)) return say.yearInDateFormat(serial);
  // A number keeps no zero at its end, so 2013.10 is 2013.1.
  if (number !== undefined && !Number.isInteger(number)) return say.dateAsNumber(suggestDates(text));
  return undefined;
}

/** The date in a cell as ISO 8601, as far as it is given or shown; undefined where there is none or it is wrong. */
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
