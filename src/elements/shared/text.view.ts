import { html, nothing, type TemplateResult } from 'lit';
import { localise, type LocalisedText } from '../../i18n/localise.js';
import type { Reader } from '../../i18n/reader.js';
import type { Localised } from '../../schema/types.js';

/** A text of the feed as it is, tagged with its own language where that is not the reader's. */
export const textView = ({ text, lang }: LocalisedText, reader: Reader): TemplateResult | string =>
  lang && !lang.toLowerCase().startsWith(reader.language) ? html`<span lang=${lang}>${text}</span>` : text;

export const localisedView = (text: Localised, reader: Reader): TemplateResult | string =>
  textView(localise(text, reader.languages), reader);

/** Several views with a dot between them, which stays with what it follows. */
export const joinedView = (parts: readonly unknown[]): unknown[] =>
  parts.filter((part) => part !== nothing).flatMap((part, index) => (index ? ['\u00a0· ', part] : [part]));
