import type { PartialDate } from '../schema/types.js';

/** Numbers and dates as a reader's language has them. */
export interface Formats {
  /** The BCP 47 tag that they follow. */
  readonly tag: string;
  number(value: number): string;
  /** A large round number as people say it: 13,000,000 → "13 million", "1,300만"; in other languages all its digits. */
  round(value: number): string;
  /** `2013` → "2013년", `2013-03` → "March 2013". */
  date(date: PartialDate): string;
  /** The years of two dates: "2013–2025", "2013~2025년", or one year where they are the same. */
  years(from: PartialDate, to: PartialDate): string;
  /** From one to another, both formatted. */
  range(from: string, to: string): string;
}

type WriteDate = (year: number, month?: number, day?: number) => string;

const months = 'January February March April May June July August September October November December'.split(' ');

const korean: WriteDate = (year, month, day) => `${year}년${month ? ` ${month}월` : ''}${day ? ` ${day}일` : ''}`;

const monthOf = (month: number) => months[month - 1] ?? '';

const british: WriteDate = (year, month, day) => `${day ? `${day} ` : ''}${month ? `${monthOf(month)} ` : ''}${year}`;

const american: WriteDate = (year, month, day) => `${month ? `${monthOf(month)} ${day ? `${day}, ` : ''}` : ''}${year}`;

/**
 * The languages of most readers, written as `Intl` has them, but without it: its first number and its first date cost a page
 * 20 ms on a desktop, before it shows anybody. In all of them a comma stands before every three digits.
 */
const written: Readonly<Partial<Record<string, WriteDate>>> = {
  ko: korean,
  'ko-KR': korean,
  en: british,
  'en-GB': british,
  'en-US': american,
};

function createFormats(language: string): Formats {
  const write = written[language];
  let numbers: Intl.NumberFormat | undefined;
  const texts = new Map<PartialDate, string>();
  const format = (value: PartialDate) => {
    const text = value.slice(0, 10);
    const time = Date.parse(text);
    // The 31st of February passes the schema's pattern, and Chromium takes it for the 3rd of March: it is shown as written.
    if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(text)) return text;
    const [year = 0, month, day] = text.split('-').map(Number);
    return write
      ? write(year, month, day)
      : new Date(time).toLocaleDateString(language, {
          timeZone: 'UTC',
          year: 'numeric',
          month: month ? 'long' : undefined,
          day: day ? 'numeric' : undefined,
        });
  };
  // The members on screen say the same few years.
  const date = (value: PartialDate) => {
    let text = texts.get(value);
    if (!text) texts.set(value, (text = format(value)));
    return text;
  };
  const isKorean = /^ko\b/i.test(language);
  const number = (value: number) =>
    write && Number.isSafeInteger(value)
      ? `${value}`.replace(/\B(?=(?:\d{3})+$)/g, ',')
      : (numbers ??= new Intl.NumberFormat(language)).format(value);
  const range = (from: string, to: string) => `${from}${isKorean ? '~' : '–'}${to}`;
  return {
    tag: language,
    number,
    round: (value) => {
      const [unit, word] = isKorean ? [1e4, '만'] : /^en\b/i.test(language) ? [1e6, ' million'] : [value, ''];
      const count = value / unit;
      return value && word && Number.isInteger(count) ? number(count) + word : number(value);
    },
    date,
    years: (from, to) => {
      const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
      return first === last ? date(first) : range(first, date(last));
    },
    range,
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
