/** How much of a date a number format shows. `no-year`: a month or a day without its year. */
export type DatePrecision = 'year' | 'month' | 'day' | 'no-year';

/**
 * The built-in formats, which a workbook names by number only, as Excel in Korea shows them: ECMA-376 part 1, 18.8.30.
 * Built-in formats that are not listed show numbers or times.
 */
const builtIn: Readonly<Record<DatePrecision, readonly number[]>> = {
  year: [],
  month: [17],
  day: [14, 15, 22, 27, 30, 31, 34, 35, 36, 50, 52, 53, 55, 57],
  'no-year': [16, 28, 29, 51, 54, 56, 58],
};
const builtInPrecisions = new Map(
  Object.entries(builtIn).flatMap(([precision, ids]) => ids.map((id) => [id, precision as DatePrecision] as const)),
);

export const builtInPrecision = (id: number): DatePrecision | undefined => builtInPrecisions.get(id);

/**
 * What shows nothing of a date: quoted and escaped texts, padding, and brackets other than elapsed time (`[$-412]`,
 * `[Red]`).
 */
const literals = /"[^"]*"|[\\_*].|\[(?![hms]+\])[^\]]*\]/giu;

/** What a number format such as `yyyy"년" m"월"` shows of a date; undefined when it shows a number, a text or a time. */
export function datePrecision(format: string): DatePrecision | undefined {
  const code = format
    .replace(literals, '')
    .split(';', 1)
    .join('')
    .toLowerCase()
    .replace(/general|am\/pm|a\/p|e[+-]/gu, '');
  const tokens = code.match(/y+|e+|m+|d+|h+|s+/gu) ?? [];
  const isMinute = (at: number) => tokens[at - 1]?.startsWith('h') || tokens[at + 1]?.startsWith('s');
  const hasYear = tokens.some((token) => /^[ye]/u.test(token));
  const hasMonth = tokens.some((token, at) => token.startsWith('m') && (token.length > 2 || !isMinute(at)));
  // `ddd` is the day of the week.
  const hasDay = tokens.some((token) => token === 'd' || token === 'dd');
  if (!hasYear) return hasMonth || hasDay ? 'no-year' : undefined;
  if (hasDay) return 'day';
  return hasMonth ? 'month' : 'year';
}
