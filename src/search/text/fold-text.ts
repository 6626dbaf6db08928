/** True for text of ASCII and whole Hangul syllables, as nearly all names are: it needs no Unicode normalisation. */
export const isPlain = (text: string): boolean => /^[ -~가-힣]*$/.test(text);

/**
 * The text as searches compare it: in lower case, without accents, spaces and punctuation, with plain letters for full-width
 * ones. Hangul is composed, also if it was NFD (as in file names of macOS); a lone consonant is U+1100 to U+1112, however it
 * was typed.
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
