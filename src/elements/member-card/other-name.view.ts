import { html, nothing } from 'lit';
import { localise, localiseOther } from '../../i18n/localise.js';
import type { Reader } from '../../i18n/reader.js';
import type { Member } from '../../schema/types.js';

interface OtherNameContext {
  readonly reader: Reader;
  readonly marked?: ((text: string) => unknown) | undefined;
}

/** The name in another language than the one shown, where the feed has one. */
export function otherNameView({ name }: Member, { reader, marked }: OtherNameContext): unknown {
  const other = localiseOther(name, localise(name, reader.languages), reader.languages);
  if (!other) return nothing;
  return html`<p class="other" lang=${other.lang ?? nothing}>${marked ? marked(other.text) : other.text}</p>`;
}
