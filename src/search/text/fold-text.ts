/** Only ASCII and whole Hangul syllables, as in nearly all names: needs no Unicode normalisation. */
export const isPlain = (text: string): boolean => /^[ -~가-힣]*$/.test(text);

/**
 * The text as searches compare it: lower case, without Latin marks, spaces, hyphens and apostrophes; full-width letters
 * as plain ones. Hangul comes out composed, also from NFD (file names of macOS), and a lone consonant as U+1100 to
 * U+1112 however it was typed.
 */
export function foldText(text: string): string {
  if (isPlain(text)) return text.toLowerCase().replace(/[^a-z0-9가-힣]+/g, '');
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
