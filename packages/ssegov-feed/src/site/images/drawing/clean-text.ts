/** Longer texts fit on no image. */
const limit = 400;

/**
 * A text as one line: composed (NFC), because the font has syllables and no letters to join; without controls, bidi marks and
 * other characters that show nothing.
 */
export function cleanText(text: string): string {
  const line = text
    .slice(0, limit * 4)
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ');
  const shown = line.replace(/[\p{Cf}\p{Cs}\p{Variation_Selector}]/gu, '').trim();
  return Array.from(shown).slice(0, limit).join('');
}
