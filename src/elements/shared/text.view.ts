import { html, nothing } from 'lit';
import { localise, type LocalisedText } from '../../i18n/localise.js';
import { interfaceLanguage } from '../../i18n/interface-languages.js';
import type { Reader } from '../../i18n/reader.js';
import type { Localised } from '../../schema/types.js';

/** A text of the feed as it is, or what is drawn of it, tagged with its own language where that is not the reader's. */
export function textView({ text, lang }: LocalisedText, reader: Reader, drawn: unknown = text): unknown {
  const tag = lang ?? reader.feedLanguage;
  return tag && interfaceLanguage(tag) !== reader.language ? html`<span lang=${tag}>${drawn}</span>` : drawn;
}

export const localisedView = (text: Localised, reader: Reader): unknown =>
  textView(localise(text, reader.languages), reader);

const dot = '\u00a0· ';

/** Several views with a dot between them, which stays with what it follows. Texts alone are one text: cheaper to draw. */
export function joinedView(parts: readonly unknown[]): unknown {
  const shown = parts.filter((part) => part !== nothing);
  if (shown.every((part) => typeof part === 'string')) return shown.join(dot);
  return shown.flatMap((part, index) => (index ? [dot, part] : [part]));
}
