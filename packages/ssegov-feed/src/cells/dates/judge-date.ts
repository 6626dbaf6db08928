import type { Messages } from '../../messages/english/english-messages.js';
import { readDate } from './read-date.js';
import { suggestDates } from './suggest-dates.js';
import { isYearInRange, yearRange } from './year-range.js';

/** A date, or what is wrong with it and what to type. */
export type JudgedDate =
  { readonly date: string; readonly fault?: undefined } | { readonly date?: undefined; readonly fault: string };

/**
 * The year behind a day of 1905: Excel counts days from 1899-12-30, so 2013 in a date column becomes 1905-07-05, also
 * in a CSV.
 */
function readYearShownAsDay(date: string): string | undefined {
  const serial = date.length < 10 ? 0 : (Date.parse(date) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return isYearInRange(serial) ? String(serial) : undefined;
}

/** Reads a date, and refuses a year outside `yearRange`. */
export function judgeDate(text: string, say: Messages): JudgedDate {
  const date = readDate(text);
  if (date === undefined) {
    const [first, second] = suggestDates(text);
    if (first && second) return { fault: say.dateUnclear(first, second) };
    return { fault: say.expected(say.date, first) };
  }
  if (isYearInRange(Number(date.slice(0, 4)))) return { date };
  const { first, last } = yearRange();
  return { fault: say.yearOutside(first, last, readYearShownAsDay(date)) };
}
