import { readDate } from './read-date.js';
import { isYearInRange } from './year-range.js';

const day = 86_400_000;

/** `2013.1`: 2013-01 or 2013-10. `2013.03`: 2013-03. */
function readFraction(text: string): string[] {
  const [, year, digits = ''] = /^(\d{4})\.(\d{1,2})$/u.exec(text) ?? [];
  if (year === undefined) return [];
  const months = digits.length === 2 ? [digits] : [`0${digits}`, `${digits}0`];
  return months.map((month) => `${year}-${month}`);
}

/** The date inside `2013년 3월경`, `약 2013년` or `2013~`. No digit may follow it. */
function readCore(text: string): string[] {
  const date = text.replace(/^\D{1,8}(?=\d{4})/u, '');
  const ends = Array.from(date, (_, index) => date.length - index).filter((end) => !/\d/u.test(date.slice(end)));
  return ends.map((end) => date.slice(0, end));
}

/** Dates to type instead of a text that is not a date, the most likely first. */
export function suggestDates(text: string): readonly string[] {
  const plain = text.normalize('NFKC').trim().slice(0, 40);
  const fraction = readFraction(plain);
  const guesses = [
    // 13.3.20., '13. 3., 13년 3월
    plain.replace(/^['’‘]?(\d{2})(?=\s*[.년/-])/u, '20$1'),
    // 201303
    plain.replace(/^(\d{4})(\d{2})$/u, '$1-$2'),
    // 20/3/2013: a first number above 12 can only be the day
    plain.replace(/^(1[3-9]|2\d|3[01])[./-](\d{1,2})[./-](\d{4})$/u, '$3-$2-$1'),
    // 41334: the number that Excel shows for a date without its format
    plain.replace(/^[1-9]\d{4}$/u, (serial) =>
      new Date(Date.UTC(1899, 11, 30) + Number(serial) * day).toISOString().slice(0, 10),
    ),
    ...readCore(plain),
  ];
  const dates = [...fraction, ...guesses].map((guess) => readDate(guess)).filter((date) => date !== undefined);
  const likely = [...new Set(dates)].filter((date) => isYearInRange(Number(date.slice(0, 4))));
  return fraction.length > 0 ? likely : likely.slice(0, 1);
}
