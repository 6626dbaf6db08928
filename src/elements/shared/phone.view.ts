import { html } from 'lit';
import { telOf } from '../../forms/contact-links.js';

/** A number that can be dialled is a link; another text about a phone stays a text. */
export function phoneView(phone: string): unknown {
  const tel = telOf(phone);
  return tel ? html`<a href=${tel}>${phone}</a>` : phone;
}
