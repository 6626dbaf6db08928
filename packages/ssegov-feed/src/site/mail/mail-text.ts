import { localise, localiseOther, type LocalisedText } from '../../../../../src/i18n/localise.js';
import type { Feed, Localised } from '../../../../../src/schema/types.js';
import { cleanText } from '../clean-text.js';

/** A text of a card. */
export interface MailText {
  readonly text: string;
  /** Where the text is in another language than the card. */
  readonly lang?: string | undefined;
}

const toMailText = ({ languages }: Feed, { text, lang = languages[0] }: LocalisedText, card: string): MailText => ({
  text: cleanText(text),
  lang: lang === card ? undefined : lang,
});

const choice = ({ languages }: Feed, lang: string) => [lang, ...languages];

/** A text of the feed for a card in one language. */
export const mailText = (feed: Feed, text: Localised, lang: string): MailText =>
  toMailText(feed, localise(text, choice(feed, lang)), lang);

/** The same text in another language, where there is one. */
export function otherMailText(feed: Feed, text: Localised, lang: string): MailText | undefined {
  const languages = choice(feed, lang);
  const other = localiseOther(text, localise(text, languages), languages);
  return other && toMailText(feed, other, lang);
}
