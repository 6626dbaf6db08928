import { changeKinds, type Change } from './change.js';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Longer texts and ids are none of ours. */
const longest = 2000;
const isShortText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= longest;

const isTexts = (value: unknown): value is Change['texts'] =>
  isObject(value) &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([lang, text]) => /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/iu.test(lang) && isShortText(text));

function readItem(item: unknown): Change | undefined {
  if (!isObject(item) || !isObject(item['_ssegov'])) return undefined;
  const { id, date_published: date } = item;
  const { change, member, texts } = item['_ssegov'];
  const kind = changeKinds.find((one) => one === change);
  const isDate = typeof date === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u.test(date);
  if (!kind || !isShortText(id) || !isDate || Number.isNaN(Date.parse(date)) || !isTexts(texts)) return undefined;
  if (member !== undefined && !isShortText(member)) return undefined;
  return { id, kind, member, date, texts };
}

/** The changes in a changes.json of before. Items that this command has not written, or that were damaged, are left out. */
export function readChanges(previous: unknown): readonly Change[] {
  const items = isObject(previous) && Array.isArray(previous['items']) ? (previous['items'] as readonly unknown[]) : [];
  return items.flatMap((item) => readItem(item) ?? []);
}
