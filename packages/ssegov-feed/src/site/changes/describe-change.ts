import { fallbackLanguage, interfaceLanguage } from '../../../../../src/i18n/interface-languages.js';
import { localise } from '../../../../../src/i18n/localise.js';
import type { Feed, Localised } from '../../../../../src/schema/types.js';
import { changeWords as english, type ChangeWords } from './change-words.en.js';
import { changeWords as korean } from './change-words.ko.js';

const words = { ko: korean, en: english };

/** The words for a language of the feed; English where there are none. */
export const changeWordsFor = (lang: string): ChangeWords => words[interfaceLanguage(lang) ?? fallbackLanguage];

/** Writes a sentence in each language of the feed. `pick` gives a text of the feed in that language. */
export function inEachLanguage(
  { languages }: Feed,
  write: (say: ChangeWords, pick: (text: Localised) => string) => string,
): Readonly<Record<string, string>> {
  const sentence = (lang: string) => write(changeWordsFor(lang), (text) => localise(text, [lang, ...languages]).text);
  return Object.fromEntries(languages.map((lang) => [lang, sentence(lang)]));
}
