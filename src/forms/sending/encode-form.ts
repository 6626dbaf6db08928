import type { PageForm } from '../adapter.js';

/** Line breaks as a browser sends them in a form. */
const breakLines = (text: string): string => text.replace(/\r\n?|\n/g, '\r\n');

/** Encodings without files send the name of a file, as a browser does. */
const textOf = (value: FormDataEntryValue): string => breakLines(typeof value === 'string' ? value : value.name);

/** Copies the data of a form of the page's own, and adds the fields that it does not have. */
export function addToForm({ data }: PageForm, more: Readonly<Record<string, string | readonly string[]>>): FormData {
  const copy = new FormData();
  for (const [name, value] of data) {
    // We send UTF-8, whatever the browser has filled in.
    if (/^_charset_$/i.test(name) && typeof value === 'string') copy.append(name, 'UTF-8');
    else if (typeof value === 'string') copy.append(name, value);
    else copy.append(name, value, value.name);
  }
  for (const [name, value] of Object.entries(more)) {
    if (!data.has(name)) for (const item of typeof value === 'string' ? [value] : value) copy.append(name, item);
  }
  return copy;
}

/** The body of a request, as a browser would encode it. */
export function encodeForm(data: FormData, enctype: PageForm['enctype']): FormData | URLSearchParams | string {
  if (enctype === 'multipart/form-data') return data;
  const entries = [...data].map(([name, value]) => [breakLines(name), textOf(value)] as const);
  if (enctype === 'text/plain') return entries.map(([name, value]) => `${name}=${value}\r\n`).join('');
  const body = new URLSearchParams();
  for (const [name, value] of entries) body.append(name, value);
  return body;
}
