import { localise } from '../../../../../src/i18n/localise.js';
import type { Localised } from '../../../../../src/schema/types.js';
import { cleanText } from '../clean-text.js';

/** A text in all its languages, cleaned: in the order of these, then the others. */
export function allTexts(text: Localised, languages: readonly string[]): string[] {
  if (typeof text === 'string') return [cleanText(text)];
  const best = languages.map((language) => localise(text, [language])).filter(({ lang }) => lang !== undefined);
  return [...new Set([...best.map((found) => found.text), ...Object.values(text)].map(cleanText))];
}
