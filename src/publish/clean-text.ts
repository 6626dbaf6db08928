/**
 * A cell as its writer meant it: composed Hangul (macOS decomposes it), no byte order mark, zero-width or no-break
 * characters, one space for any run of blanks or line breaks. A dash alone stands for an empty cell.
 */
export function cleanText(text: string): string {
  const cleaned = text
    .normalize('NFC')
    .replace(/[\u200B\u2060\uFEFF]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return /^[-–—]$/u.test(cleaned) ? '' : cleaned;
}
