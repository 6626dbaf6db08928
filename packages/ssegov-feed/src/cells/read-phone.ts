import type { RowCells } from './row-cells.js';

/** 0222865114 as 02-2286-5114: 02 is Seoul, all other areas and networks have three digits. */
const hyphenate = (digits: string) => digits.replace(/^(02|0\d{2})(\d{3,4})(\d{4})$/u, '$1-$2-$3');

/** A number that can be called from anywhere: with its area code, with its country, or a short or nationwide one. */
const isCallable = (first: string | undefined, digits: string) =>
  first === '+' || first === '0' || /^1\d{2,3}$/u.test(digits) || /^1[568]\d{6}$/u.test(digits);

/** A phone number. A cell that holds a number has lost the zero of the area code: then it is no number to call. */
export function readPhone(cells: RowCells): string {
  const { say } = cells;
  const text = cells.text('phone');
  const plain = text.normalize('NFKC');
  const digits = plain.replace(/\D/gu, '');
  if (!text || isCallable(/[+\d]/u.exec(plain)?.[0], digits)) return text;
  const abroad = /^82\d{8,10}$/u.test(digits) ? `+${plain.slice(plain.indexOf('8'))}` : undefined;
  const isNumber = cells.cell('phone').number !== undefined || /^\d+$/u.test(plain);
  // 7 or 8 digits that someone has parted are a number without its area.
  if (!abroad && !isNumber) cells.warn('phone', say.phoneArea);
  else
    cells.error('phone', say.phoneDigits(abroad ?? (/^\d{8,10}$/u.test(digits) ? hyphenate(`0${digits}`) : undefined)));
  return text;
}
