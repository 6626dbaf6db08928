import type { PartialDate } from '../schema/types.js';

/** Numbers and dates as a reader's language has them. */
export interface Formats {
  /** The BCP 47 tag that they follow. */
  readonly tag: string;
  number(value: number): string;
  /** `2013` → "2013년", `2013-03` → "March 2013". */
  date(date: PartialDate): string;
  /** The years of two dates: "2013–2025", or one year where they are the same. */
  years(from: PartialDate, to: PartialDate): string;
}

function createFormats(language: string): Formats {
  const numbers = new Intl.NumberFormat(language);
  const known = new Map<PartialDate, string>();
  const format = (value: PartialDate) => {
    const day = value.slice(0, 10);
    const time = Date.parse(day);
    // The 31st of February passes the schema's pattern, and Chromium takes it for the 3rd of March: it is shown as written.
    if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(day)) return day;
    return new Date(time).toLocaleDateString(language, {
      timeZone: 'UTC',
      year: 'numeric',
      month: day[4] ? 'long' : undefined,
      day: day[7] ? 'numeric' : undefined,
    });
  };
  // The members on screen say the same few years.
  const date = (value: PartialDate) => {
    let text = known.get(value);
    if (!text) known.set(value, (text = format(value)));
    return text;
  };
  return {
    tag: language,
    number: (value) => numbers.format(value),
    date,
    years: (from, to) => {
      const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
      return first === last ? date(first) : `${first}–${date(last)}`;
    },
  };
}

const cache = new Map<string, Formats>();

/** The formats of a language, made once; a page has few, and no more than eight are kept. */
export function formatsOf(language: string): Formats {
  let formats = cache.get(language);
  if (!formats) {
    if (cache.size >= 8) cache.clear();
    cache.set(language, (formats = createFormats(language)));
  }
  return formats;
}
