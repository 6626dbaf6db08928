const time = /[T ]\s*(?:오전|오후|AM|PM)?\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[AP]M|Z)?$/iu;
const date =
  /^(?<year>\d{4})(?:\s*(?:년|[./-])\s*(?<month>\d{1,2})(?:\s*(?:월|[./-])\s*(?<day>\d{1,2})\s*(?:일|\.)?|월|\.)?|년|\.)?$/u;

/**
 * A date as ISO 8601, as far as it is given, from what Korean and international spreadsheets write: 2025-09-04, 2025. 9. 4.,
 * 2025/9/4 0:00, 2025년 9월, 2025. Undefined where the text is none or names a day that no calendar has.
 */
export function readDate(text: string): string | undefined {
  const { year, month, day } = date.exec(text.normalize('NFKC').replace(time, '').trim())?.groups ?? {};
  if (year === undefined) return undefined;
  const parts = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined);
  const iso = parts.join('-');
  const instant = new Date(`${iso}${'-01'.repeat(3 - parts.length)}T00:00:00Z`);
  return Number.isNaN(instant.valueOf()) || !instant.toISOString().startsWith(iso) ? undefined : iso;
}
