import { html, nothing } from 'lit';
import { commonFacts } from '../member/common-facts.js';
import { memberCardView } from '../member/member-card.view.js';
import { localisedView } from '../shared/text.view.js';
import { dateView, listView, sectionHeadingView, unlessEmpty } from './facts.view.js';
import type { OrganisationModel } from './organisation-model.js';

/** A list under a heading of its own; nothing if the list is empty. */
const partView = (heading: string, list: unknown, { headingLevel }: OrganisationModel): unknown =>
  list === nothing ? nothing : html`${sectionHeadingView(headingLevel + 2, heading)} ${list}`;

/** The core businesses and the programmes. */
export function businessesView(model: OrganisationModel): unknown {
  const { coreBusinesses, programmes } = model.feed.organisation;
  return unlessEmpty(
    listView(coreBusinesses, model),
    partView(model.reader.messages.programmes, listView(programmes, model), model),
  );
}

/** What the network offers, and its partners. */
export function supportView(model: OrganisationModel): unknown {
  const { support, partners } = model.feed.organisation;
  const list = partners?.length
    ? html`<ul class="ruled">
        ${partners.map((partner) => html`<li>${localisedView(partner.value, model.reader)} ${dateView(partner, model)}</li>`)}
      </ul>`
    : nothing;
  return unlessEmpty(listView(support, model), partView(model.reader.messages.partners, list, model));
}

/** The feed's notable members, as compact cards. */
export function membersView({ feed, reader, headingLevel }: OrganisationModel): unknown {
  const featured = feed.members.filter((member) => member.featured);
  if (!featured.length) return nothing;
  const { status } = commonFacts(feed);
  return html`<ul class="members">
    ${featured.map(
      (member) =>
        html`<li>
          ${memberCardView(member, { feed, reader, common: { status }, headingLevel: headingLevel + 2, variant: 'compact' })}
        </li>`,
    )}
  </ul>`;
}

export function representativeView(model: OrganisationModel): unknown {
  const { representative } = model.feed.organisation;
  if (!representative) return nothing;
  const { name, title } = representative.value;
  return html`<p class="person">
    <span class="who">${localisedView(name, model.reader)}</span>
    <span class="office">${localisedView(title, model.reader)}</span> ${dateView(representative, model)}
  </p>`;
}
