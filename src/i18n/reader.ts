import { formatsOf, type Formats } from './formats.js';
import type { InterfaceLanguage } from './interface-languages.js';
import type { Messages } from './messages/common-messages.en.js';
import { wellFormed } from './well-formed.js';

/** The reader for whom a view is rendered. Every view gets it, so that one page can have two languages. */
export interface Reader<Words extends Messages = Messages> {
  /** The language of the interface. */
  readonly language: InterfaceLanguage;
  /** The languages in which the feed's texts are shown, best first. */
  readonly languages: readonly string[];
  /** The language of the feed's plain strings. */
  readonly feedLanguage: string | undefined;
  readonly messages: Words;
  readonly formats: Formats;
}

export function createReader<Words extends Messages>(
  tag: unknown,
  language: InterfaceLanguage,
  messages: Words,
  feedLanguages: readonly string[] = [],
): Reader<Words> {
  const requested = wellFormed(tag);
  const formats = formatsOf(requested?.startsWith(language) ? requested : language);
  return {
    language,
    languages: [requested ?? language, language, ...feedLanguages],
    feedLanguage: feedLanguages[0],
    messages,
    formats,
  };
}
