import type { RowCells } from './row-cells.js';

/** 0222865114 as 02-2286-5114: 02 is Seoul, all other areas and networks have three digits. */
const hyphenate = (digits: string) => digits.replace(/^(02|0\d{2})(\d{3,4})(\d{4})$/u, '$1-$2-$3');

/** Whether a number can be called from anywhere: it has an area or country code, or is a short or nationwide number. */
const isCallable = (first: string | undefined, digits: string) =>
  first === '+' || first === '0' || /^1\d{2,3}$/u.test(digits) || /^1[568]\d{6}$/u.test(digits);

/** Reads a phone number. A cell that stores it as a number has lost the leading zero of the area code: an error. */
export function readPhone(cells: RowCells): string {
  const { say } = cells;
  const text = cells.text('phone');
  const plain = text.normalize('NFKC');
  const digits = plain.replace(/\D/gu, '');
  if (!text || isCallable(/[+\d]/u.exec(plain)?.[0], digits)) return text;
  const international = /^82\d{8,10}$/u.test(digits) ? `+${plain.slice(plain.indexOf('8'))}` : undefined;
  const isNumber = cells.cell('phone').number !== undefined || /^\d+$/u.test(plain);
  // Separators, as in 2286-5114, mean that it was typed as text: only the area code is missing.
  if (!international && !isNumber) cells.warn('phone', say.phoneArea);
  else
    cells.error(
      'phone',
      say.phoneDigits(international ?? (/^\d{8,10}$/u.test(digits) ? hyphenate(`0${digits}`) : undefined)),
    );
  return text;
}
