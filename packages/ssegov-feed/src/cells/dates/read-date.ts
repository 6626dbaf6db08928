const time = /[T ]\s*(?:오전|오후|AM|PM)?\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[AP]M|Z)?$/iu;
/** `2013.3.20(수)`, `2013년 3월 20일 수요일` */
const weekday = /\s*(?:\((?<short>[일월화수목금토])\)|(?<long>[일월화수목금토])요일)$/u;
const weekdays = '일월화수목금토';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const dayOfMonth = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';

/** The date formats of Korean and international spreadsheets that have one meaning only: the year has four digits. */
const forms: readonly RegExp[] = [
  // 2025-09-04, 2025. 9. 4., 2025/9, 2025년 9월 4일, 2025년도, 서기 2025년
  /^(?:서기\s*)?(?<year>\d{4})(?:\s*(?:년|[./-])\s*(?<month>\d{1,2})(?:\s*(?:월|[./-])\s*(?<day>\d{1,2})\s*(?:일|\.)?|월|\.)?|년도?|\.)?$/u,
  // 20250904
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/u,
  // 4 September 2025, Sep-2025
  new RegExp(`^(?:${dayOfMonth}[\\s-]+)?${month},?[\\s-]+(?<year>\\d{4})$`, 'iu'),
  // September 4, 2025
  new RegExp(`^${month}\\s+${dayOfMonth},?\\s+(?<year>\\d{4})$`, 'iu'),
];

/** 2013.1 may be January, or October that lost its zero because 2013.10 was stored as a number. */
const isUnclear = (text: string) => /^\d{4}\.1$/u.test(text);

const toMonth = (text: string) =>
  /^\d/u.test(text)
    ? text.padStart(2, '0')
    : String(months.indexOf(text.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');

/**
 * Reads a date as partial ISO 8601. Undefined when the text is not a date, has two meanings, names a day that does not
 * exist, or names the wrong weekday.
 */
export function readDate(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim().replace(time, '').trim();
  if (isUnclear(plain)) return undefined;
  const named = weekday.exec(plain)?.groups;
  const bare = plain.replace(weekday, '');
  const found = forms.map((form) => form.exec(bare)?.groups).find(Boolean);
  if (!found?.['year']) return undefined;
  const { year, month, day } = found;
  const parts = [year, month && toMonth(month), day?.padStart(2, '0')].filter((part) => part !== undefined);
  const iso = parts.join('-');
  const instant = new Date(`${iso}${'-01'.repeat(3 - parts.length)}T00:00:00Z`);
  if (Number.isNaN(instant.valueOf()) || !instant.toISOString().startsWith(iso)) return undefined;
  const name = named?.['short'] ?? named?.['long'];
  return name === undefined || weekdays[instant.getUTCDay()] === name ? iso : undefined;
}
