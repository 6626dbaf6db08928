import { cleanText } from '../../clean-text.js';

/** What can be drawn of some texts, and which characters the font lacks. */
export interface DrawableTexts {
  readonly texts: readonly string[];
  readonly missing: readonly string[];
}

/** Private use too: Korean documents have old syllables there. */
const isLetter = (character: string) => /[\p{L}\p{M}\p{N}\p{Co}]/u.test(character);

/**
 * The texts that can be drawn, cleaned. A missing sign or emoji is left out. A text with a missing letter is left out as a
 * whole: half a name is another name.
 */
export function drawableTexts(
  texts: readonly string[],
  findMissing: (text: string) => readonly string[],
): DrawableTexts {
  const missing = new Set<string>();
  const drawable = texts.map(cleanText).map((text) => {
    const lacking = findMissing(text);
    for (const character of lacking) missing.add(character);
    if (lacking.some(isLetter)) return '';
    const rest = lacking.length
      ? Array.from(text)
          .filter((character) => !lacking.includes(character))
          .join('')
      : text;
    return rest.replace(/ +/g, ' ').trim();
  });
  return { texts: [...new Set(drawable)].filter((text) => text !== ''), missing: [...missing] };
}
