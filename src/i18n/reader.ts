import { formatsOf, type Formats } from './formats.js';
import type { InterfaceLanguage } from './interface-languages.js';
import type { Messages } from './messages/common-messages.en.js';
import { wellFormed } from './well-formed.js';

/** For whom a view is drawn: handed to every view, so that two languages can share a page. */
export interface Reader<Words extends Messages = Messages> {
  /** The language of the interface. */
  readonly language: InterfaceLanguage;
  /** The languages to look for in the feed's texts, best first. */
  readonly languages: readonly string[];
  /** The language of those texts of the feed that name none. */
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
