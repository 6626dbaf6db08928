/**
 * The years that a date may have: from 1945 to next year, for which decisions may already be known. A year outside is a
 * typing error (2205) or a year stored as a date (2013 shows as 1905).
 */
export function yearRange(): { readonly first: number; readonly last: number } {
  return { first: 1945, last: new Date().getFullYear() + 1 };
}

export function isYearInRange(year: number): boolean {
  const { first, last } = yearRange();
  return year >= first && year <= last;
}
