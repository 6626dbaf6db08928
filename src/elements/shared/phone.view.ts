import { html } from 'lit';
import { telOf } from '../../forms/contact-links.js';

/** A phone number as a link if it can be dialled; otherwise as text. */
export function phoneView(phone: string): unknown {
  const tel = telOf(phone);
  return tel ? html`<a href=${tel}>${phone}</a>` : phone;
}
