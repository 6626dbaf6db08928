/**
 * The text as searches compare it: lower case, without Latin marks, spaces, hyphens and apostrophes; full-width letters
 * as plain ones. Hangul comes out composed, also from NFD (file names of macOS), and a lone consonant as U+1100 to
 * U+1112 however it was typed.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
