/** Names and their texts, as they stand in a page's address. */
export type UrlValues = Readonly<Record<string, string>>;

/** What of a query string is ours, under a prefix, and what is the page's, as it is written. */
export interface SplitQuery {
  readonly own: UrlValues;
  readonly others: readonly string[];
}

/** An address may be written by anybody: more than any search or filter needs is cut off. */
const longest = 500;

/** `search` is `location.search`. Only these names under the prefix are ours; of one that comes twice the first counts. */
export function splitQuery(search: string, prefix: string, names: readonly string[]): SplitQuery {
  const own: Record<string, string> = {};
  const others: string[] = [];
  for (const part of search.slice(1).split('&')) {
    // The sign before it: a question mark at the beginning would be dropped.
    const [name = '', value = ''] = [...new URLSearchParams(`&${part}`)][0] ?? [];
    const ours = name.startsWith(prefix) && names.includes(name.slice(prefix.length));
    if (!ours) others.push(part);
    else own[name.slice(prefix.length)] ??= value.slice(0, longest);
  }
  return { own, others };
}

/** The page's own parts stay as they are written: `URLSearchParams` would write them anew. */
export function joinQuery(others: readonly string[], prefix: string, own: UrlValues): string {
  const ours = new URLSearchParams(Object.entries(own).map(([name, value]) => [prefix + name, value]));
  return [others.join('&'), ours.toString()].filter(Boolean).join('&');
}
