import type { PageForm } from '../adapter.js';

/** As a browser writes a line break into a form that it sends. */
const breakLines = (text: string): string => text.replace(/\r\n?|\n/g, '\r\n');

/** A file has only its name where the form does not send files, as in a browser. */
const textOf = (value: FormDataEntryValue): string => breakLines(typeof value === 'string' ? value : value.name);

/** Copies what a form of the page's own would send, and adds what it does not have itself. */
export function addToForm({ data }: PageForm, more: Readonly<Record<string, string | readonly string[]>>): FormData {
  const copy = new FormData();
  for (const [name, value] of data) {
    // Here it is sent as UTF-8, whatever the browser has filled in.
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
