import type { Cell } from '../table/table.js';
import type { DatePrecision } from './date-precision.js';

const day = 86_400_000;
/** The last day that Excel knows: 9999-12-31. */
const lastSerial = 2_958_465;
/** Days between the first days of the two calendars of Excel, 1900 and 1904. */
const daysTo1904 = 1462;
/** Characters of an ISO date that each precision shows. */
const shownLength = { year: 4, month: 7, day: 10, 'no-year': 10 } as const;

/**
 * Excel counts a day 60, 29 February 1900, that never existed (an error of Lotus 1-2-3), so days before it count from
 * another day.
 */
const toIso = (serial: number) =>
  new Date(Date.UTC(1899, 11, serial < 60 ? 31 : 30) + Math.floor(serial) * day).toISOString().slice(0, 10);

/**
 * Reads a number as its cell shows it: as a date, with the precision of the format, or as the number that was typed.
 */
export function readNumberCell(value: number, date: DatePrecision | undefined, is1904: boolean): Cell {
  const serial = is1904 ? value + daysTo1904 : value;
  if (date === undefined || serial < 0 || serial >= lastSerial + 1) {
    // Excel keeps 15 digits of a number; the file has 37.551499999999997 for 37.5515.
    const number = Number(value.toPrecision(15));
    return { text: String(number), number };
  }
  const fault = date === 'no-year' ? { fault: date } : {};
  return { text: toIso(serial).slice(0, shownLength[date]), serial, ...fault };
}
