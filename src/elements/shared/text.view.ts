import { html, nothing } from 'lit';
import { localise, type LocalisedText } from '../../i18n/localise.js';
import { interfaceLanguage } from '../../i18n/interface-languages.js';
import type { Reader } from '../../i18n/reader.js';
import type { Localised } from '../../schema/types.js';

/** A text of the feed, or `content` in its place, tagged with its own language if that is not the reader's. */
export function textView({ text, lang }: LocalisedText, reader: Reader, content: unknown = text): unknown {
  const tag = lang ?? reader.feedLanguage;
  return tag && interfaceLanguage(tag) !== reader.language ? html`<span lang=${tag}>${content}</span>` : content;
}

export const localisedView = (text: Localised, reader: Reader): unknown =>
  textView(localise(text, reader.languages), reader);

const dot = '\u00a0· ';

/** Views with dots between them; no line begins with a dot. If all are texts, they become one text, which is cheaper. */
export function joinedView(parts: readonly unknown[]): unknown {
  const shown = parts.filter((part) => part !== nothing);
  if (shown.every((part) => typeof part === 'string')) return shown.join(dot);
  return shown.flatMap((part, index) => (index ? [dot, part] : [part]));
}
