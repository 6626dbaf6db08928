/** Longer texts fit on no image and into no card. */
const limit = 400;

/**
 * A text as one line: composed (NFC), because a font has syllables and no letters to join; without controls, bidi marks and
 * other characters that show nothing, and with two accents on a letter at most.
 */
export function cleanText(text: string): string {
  const shown = text
    .slice(0, limit * 4)
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .replace(/[\p{Cc}\s]+/gu, ' ');
  return Array.from(shown.trim()).slice(0, limit).join('').trim();
}
