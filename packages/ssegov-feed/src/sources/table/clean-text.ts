/**
 * The apostrophe that marks a text as not a formula, also before white space and full-width signs. The CSV export of
 * `<ssegov-directory>` writes it.
 */
const apostrophe = /^'(?=[\t\r\n]|[\s\u200B\u2060\uFEFF]*[=+\-@＝＋－＠])/u;

/** Whether an apostrophe marks the text as not a formula. */
export const isMarkedAsText = (text: string): boolean => apostrophe.test(text);

/**
 * Cleans the text of a cell. Composes Hangul (macOS decomposes it), removes byte order marks, zero-width characters and
 * the apostrophe before a formula, and makes one space of any run of white space. Line breaks stay, because they
 * separate the values of a list. A single dash means an empty cell.
 */
export function cleanText(text: string): string {
  const cleaned = text
    .replace(apostrophe, '')
    .normalize('NFC')
    .replace(/[\u200B\u2060\uFEFF]/gu, '')
    .replace(/[^\S\n\r]+/gu, ' ')
    .replace(/ ?[\n\r]+[\s]*/gu, '\n')
    .trim();
  return /^[-–—]$/u.test(cleaned) ? '' : cleaned;
}
