/** What can be drawn of some texts, and which characters the font lacks. */
export interface DrawableTexts {
  readonly texts: readonly string[];
  readonly missing: readonly string[];
}

/** Old syllables in Korean documents. A font may have something else there. */
const privateUse = /\p{Co}/gu;

const isLetter = (character: string) => /[\p{L}\p{M}\p{N}\p{Co}]/u.test(character);

/**
 * The texts that can be drawn. A missing sign or emoji is left out. A text with a missing letter is left out as a
 * whole: half a name is another name.
 */
export function drawableTexts(
  texts: readonly string[],
  findMissing: (text: string) => readonly string[],
): DrawableTexts {
  const missing = new Set<string>();
  const drawable = texts.map((text) => {
    const lacking = [...new Set([...findMissing(text), ...(text.match(privateUse) ?? [])])];
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
