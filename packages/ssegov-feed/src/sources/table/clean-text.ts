/**
 * The apostrophe that keeps a spreadsheet from taking a text for a formula, also before signs as wide as a Korean letter and
 * behind blanks: what the export of a directory writes.
 */
const apostrophe = /^'(?=[\t\r\n]|[\s\u200B\u2060\uFEFF]*[=+\-@＝＋－＠])/u;

/** Whether its writer says that no formula follows. */
export const isMarkedAsText = (text: string): boolean => apostrophe.test(text);

/**
 * A cell as its writer meant it: composed Hangul (macOS decomposes it), no byte order mark, zero-width or no-break
 * characters, one space for any run of blanks. Line breaks stay: they part the values of a cell that holds several.
 * The apostrophe before a formula is taken away. A dash alone stands for an empty cell.
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
