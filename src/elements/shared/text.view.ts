import { html, nothing } from 'lit';
import { localise, type LocalisedText } from '../../i18n/localise.js';
import type { Reader } from '../../i18n/reader.js';
import type { Localised } from '../../schema/types.js';

/** A text of the feed as it is, or what is drawn of it, tagged with its own language where that is not the reader's. */
export const textView = ({ text, lang }: LocalisedText, reader: Reader, drawn: unknown = text): unknown =>
  lang && !lang.toLowerCase().startsWith(reader.language) ? html`<span lang=${lang}>${drawn}</span>` : drawn;

export const localisedView = (text: Localised, reader: Reader): unknown =>
  textView(localise(text, reader.languages), reader);

/** Several views with a dot between them, which stays with what it follows. */
export const joinedView = (parts: readonly unknown[]): unknown[] =>
  parts.filter((part) => part !== nothing).flatMap((part, index) => (index ? ['\u00a0· ', part] : [part]));
