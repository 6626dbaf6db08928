import type { Localised } from '../../../../src/schema/types.js';

/** The text in this language, or in the first one there is. */
export const pickText = (text: Localised, language: string): string =>
  typeof text === 'string' ? text : (text[language] ?? Object.values(text)[0] ?? '');
