/** Compares two partial ISO dates at their common precision: 2014 is not later than 2014-03. */
export function isLater(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) > other.slice(0, length);
}
