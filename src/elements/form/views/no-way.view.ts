import { html, nothing, type TemplateResult } from 'lit';
import { phoneView } from '../../shared/phone.view.js';
import { localisedView } from '../../shared/text.view.js';
import type { FormView } from '../form-model.js';

/** In place of a form that could not be sent anywhere: says so, with the other ways that the feed knows. */
export function noWayView({ model: { contact, kind }, reader }: FormView): TemplateResult {
  const { messages } = reader;
  const ways = [
    contact?.phone && [messages.phone, phoneView(contact.phone)],
    contact?.address && [messages.address, localisedView(contact.address, reader)],
    contact?.url && [messages.page, html`<a href=${contact.url} referrerpolicy="strict-origin">${contact.url}</a>`],
  ].filter((way): way is [string, unknown] => Array.isArray(way));
  return html`<p>${messages.noWay[kind]}</p>
    ${
      ways.length
        ? html`<p>${messages.otherWays}</p>
            <dl class="ways">
              ${ways.map(
                ([term, way]) =>
                  html`<div>
                    <dt>${term}</dt>
                    <dd>${way}</dd>
                  </div>`,
              )}
            </dl>`
        : nothing
    }`;
}
