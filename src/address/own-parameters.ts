/** The values of parameters by name, without their prefix. */
export type UrlValues = Readonly<Record<string, string>>;

/** A query string in two parts: our parameters, and the page's own as they were written. */
export interface SplitQuery {
  readonly own: UrlValues;
  readonly others: readonly string[];
}

/** Characters of a value; a longer one is cut, because anybody can write an address. */
const maximumLength = 500;

/** Splits `location.search`. Our parameters are the prefix with one of the names; of two with one name, the first counts. */
export function splitQuery(search: string, prefix: string, names: readonly string[]): SplitQuery {
  const own: Record<string, string> = {};
  const others: string[] = [];
  for (const part of search.slice(1).split('&')) {
    // `URLSearchParams` drops a question mark at the beginning; after `&` it stays.
    const [name = '', value = ''] = [...new URLSearchParams(`&${part}`)][0] ?? [];
    const ours = name.startsWith(prefix) && names.includes(name.slice(prefix.length));
    if (!ours) others.push(part);
    else own[name.slice(prefix.length)] ??= value.slice(0, maximumLength);
  }
  return { own, others };
}

/** Joins a query string. The page's own parameters stay as they were written: `URLSearchParams` would encode them anew. */
export function joinQuery(others: readonly string[], prefix: string, own: UrlValues): string {
  const ours = new URLSearchParams(Object.entries(own).map(([name, value]) => [prefix + name, value]));
  return [others.join('&'), ours.toString()].filter(Boolean).join('&');
}
