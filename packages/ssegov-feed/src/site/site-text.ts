import { formatsOf, type Formats } from '../../../../src/i18n/formats.js';
import {
  fallbackLanguage,
  interfaceLanguage,
  type InterfaceLanguage,
} from '../../../../src/i18n/interface-languages.js';
import { loadMessages } from '../../../../src/i18n/load-messages.js';
import type { Messages } from '../../../../src/i18n/messages/common-messages.en.js';
import { localise, localiseOther } from '../../../../src/i18n/localise.js';
import type { Feed, Localised } from '../../../../src/schema/types.js';
import { markup, type Markup } from './markup.js';
import { siteWords as english, type SiteWords } from './words/site-words.en.js';
import { siteWords as korean } from './words/site-words.ko.js';

const words: Readonly<Record<InterfaceLanguage, SiteWords>> = { ko: korean, en: english };
const messages: Readonly<Record<InterfaceLanguage, Messages>> = {
  ko: await loadMessages('ko', 'common'),
  en: await loadMessages('en', 'common'),
};

/** How the pages of one language write. */
export interface SiteText {
  readonly lang: string;
  /** Whose words `say` has: that of the pages, or English. */
  readonly language: InterfaceLanguage;
  readonly say: SiteWords;
  /** The words of the widgets. */
  readonly messages: Messages;
  readonly formats: Formats;
  /** A text of the feed in the pages' language, or in the first that it has: for titles and attributes. */
  readonly pick: (text: Localised) => string;
  /** The same, tagged with its language where that is not the pages'. */
  readonly show: (text: Localised) => Markup;
  /** The same text in another language; undefined if it has no other. */
  readonly pickOther: (text: Localised) => { readonly text: string; readonly lang: string | undefined } | undefined;
}

export function siteText(feed: Feed, lang: string): SiteText {
  const language = interfaceLanguage(lang) ?? fallbackLanguage;
  const languages = [lang, language, ...feed.languages];
  return {
    lang,
    language,
    say: words[language],
    messages: messages[language],
    formats: formatsOf(interfaceLanguage(lang) ? lang : language),
    pick: (text) => localise(text, languages).text,
    show: (text) => {
      const shown = localise(text, languages);
      const tag = shown.lang ?? feed.languages[0];
      return tag && interfaceLanguage(tag) !== language
        ? markup`<span lang="${tag}">${shown.text}</span>`
        : markup`${shown.text}`;
    },
    pickOther: (text) => localiseOther(text, localise(text, languages), languages),
  };
}
