import { html, nothing } from 'lit';
import { mailtoOf } from '../../forms/contact-links.js';
import type { Contact } from '../../schema/types.js';
import { phoneView } from '../shared/phone.view.js';
import { localisedView } from '../shared/text.view.js';
import { websiteView } from './about.view.js';
import { factsView, rowView, textRowView, unlessEmpty } from './facts.view.js';
import type { OrganisationModel } from './organisation-model.js';

/** A section with a slot. An empty slot stays in the tree, so that `slotchange` reports what the page puts into it later. */
interface SlottedSection {
  readonly content: unknown;
  readonly emptySlot?: unknown;
}

/** A section with the content from the feed, then a slot for the page's own. */
function withSlot(name: string, content: unknown, { slotted }: OrganisationModel): SlottedSection {
  const filled = slotted.has(name);
  const slot = html`<slot class=${filled ? 'filled' : 'waiting'} name=${name}></slot>`;
  return filled || content !== nothing
    ? { content: unlessEmpty(content, slot) }
    : { content: nothing, emptySlot: slot };
}

function waysView(contact: Contact, model: OrganisationModel): unknown {
  const { messages } = model.reader;
  const { email, phone, address, url } = contact;
  return factsView([
    rowView(messages.email, email ? html`<a href=${mailtoOf(email)}>${email}</a>` : nothing),
    rowView(messages.phone, phone ? phoneView(phone) : nothing),
    textRowView(messages.address, address, model),
    rowView(messages.page, url ? websiteView(url) : nothing),
  ]);
}

/** The ways to reach the network as plain links, and a slot for a form. */
export function contactView(model: OrganisationModel): SlottedSection {
  const { contact } = model.feed;
  return withSlot('contact', contact ? waysView(contact, model) : nothing, model);
}

export function joinView({ feed, reader }: OrganisationModel): unknown {
  const { join } = feed.organisation;
  return join
    ? html`<p>
        <a class="button main" part="action" href=${join.url} referrerpolicy="strict-origin"
          >${localisedView(join.text, reader)}</a
        >
      </p>`
    : nothing;
}

/** The newsletters, unless a form of ours in the slot names them, and a slot for a form to sign up. */
export function newsletterView(model: OrganisationModel): SlottedSection {
  const { newsletters } = model.feed;
  const list =
    newsletters?.length && !model.signsUp
      ? html`<ul class="ruled">
          ${newsletters.map(
            ({ name, description }) =>
              html`<li>
                <span class="who">${localisedView(name, model.reader)}</span>${
                  description ? html`<br />${localisedView(description, model.reader)}` : nothing
                }
              </li>`,
          )}
        </ul>`
      : nothing;
  return withSlot('newsletter', list, model);
}
