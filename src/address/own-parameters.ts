/** The texts of parameters by name, without their prefix. */
export type UrlValues = Readonly<Record<string, string>>;

/** A query string in two parts: our parameters, and the page's own as they are written. */
export interface SplitQuery {
  readonly own: UrlValues;
  readonly others: readonly string[];
}

/** Characters of a value; anybody can write an address, and the rest is cut off. */
const longest = 500;

/** `search` is `location.search`. Ours are these names under the prefix; of one that occurs twice the first counts. */
export function splitQuery(search: string, prefix: string, names: readonly string[]): SplitQuery {
  const own: Record<string, string> = {};
  const others: string[] = [];
  for (const part of search.slice(1).split('&')) {
    // `URLSearchParams` drops a question mark at the beginning; after `&` it stays.
    const [name = '', value = ''] = [...new URLSearchParams(`&${part}`)][0] ?? [];
    const ours = name.startsWith(prefix) && names.includes(name.slice(prefix.length));
    if (!ours) others.push(part);
    else own[name.slice(prefix.length)] ??= value.slice(0, longest);
  }
  return { own, others };
}

/** The page's own parts stay as they are written; `URLSearchParams` would encode them anew. */
export function joinQuery(others: readonly string[], prefix: string, own: UrlValues): string {
  const ours = new URLSearchParams(Object.entries(own).map(([name, value]) => [prefix + name, value]));
  return [others.join('&'), ours.toString()].filter(Boolean).join('&');
}
