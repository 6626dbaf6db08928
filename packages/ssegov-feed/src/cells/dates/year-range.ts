/**
 * The years that a roll of Korean local governments can name: from 1945 to next year, for what is decided already. What lies
 * outside is a slip of the finger (2205) or a year in a column of dates (2013 shows as 1905).
 */
export function yearRange(): { readonly first: number; readonly last: number } {
  return { first: 1945, last: new Date().getFullYear() + 1 };
}

export function isYearInRange(year: number): boolean {
  const { first, last } = yearRange();
  return year >= first && year <= last;
}
