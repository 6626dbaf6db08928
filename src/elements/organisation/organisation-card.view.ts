import { html, nothing, type TemplateResult } from 'lit';
import { sourcesOfOrganisation } from '../../exports/sources-of-organisation.js';
import { mailtoOf } from '../../forms/contact-links.js';
import { sourceListView } from '../member/sources.view.js';
import { joinedView, localisedView } from '../shared/text.view.js';
import { basicsView, websiteView } from './about.view.js';
import { dateView, factsView, rowView } from './facts.view.js';
import { presidentsOf, presidentView } from './leadership.view.js';
import type { OrganisationModel, OrganisationSection } from './organisation-model.js';
import { titleView } from './organisation.view.js';

/** The rows of facts that a section has on a card; sections that are not named here have none. */
const rows: Readonly<Partial<Record<OrganisationSection, (model: OrganisationModel) => readonly unknown[]>>> = {
  about: basicsView,
  figures: (model) => {
    const { messages, formats } = model.reader;
    const [latest] = model.feed.organisation.memberCounts ?? [];
    return [
      rowView(
        messages.memberCount,
        latest ? html`${messages.governments(formats.number(latest.value))} ${dateView(latest, model)}` : nothing,
      ),
    ];
  },
  leadership: (model) => {
    const { current } = presidentsOf(model);
    return [rowView(model.reader.messages.president, current ? presidentView(current, model) : nothing)];
  },
  support: ({ feed, reader }) => {
    const { support } = feed.organisation;
    const texts = support?.map((text) => localisedView(text, reader));
    return [rowView(reader.messages.sections.support, texts?.length ? joinedView(texts) : nothing)];
  },
  representative: (model) => {
    const { representative } = model.feed.organisation;
    const { reader } = model;
    return [
      rowView(
        reader.messages.sections.representative,
        representative
          ? html`${joinedView([
              localisedView(representative.value.name, reader),
              localisedView(representative.value.title, reader),
            ])}
            ${dateView(representative, model)}`
          : nothing,
      ),
    ];
  },
};

/** The links at the foot of the card. */
function actionsView(model: OrganisationModel): readonly unknown[] {
  const { feed, reader, sections } = model;
  const { website, join } = feed.organisation;
  const write = feed.contact?.email ? mailtoOf(feed.contact.email) : feed.contact?.url;
  const sources = sourcesOfOrganisation(model.feed);
  const views: Readonly<Partial<Record<OrganisationSection, unknown>>> = {
    about: website ? websiteView(website) : nothing,
    contact: write ? html`<a href=${write}>${reader.messages.sections.contact}</a>` : nothing,
    join: join
      ? html`<a href=${join.url} referrerpolicy="strict-origin">${localisedView(join.text, reader)}</a>`
      : nothing,
    sources: sources.length
      ? html`<details>
          <summary>${reader.messages.sources(reader.formats.number(sources.length))}</summary>
          ${sourceListView(sources, reader)}
        </details>`
      : nothing,
  };
  return sections.flatMap((name) => views[name] ?? []).filter((view) => view !== nothing);
}

/** The organisation as a card. */
export function organisationCardView(model: OrganisationModel): TemplateResult {
  const { feed, reader, sections } = model;
  const { mission, focus, description } = feed.organisation;
  const summary = sections.includes('about') ? (mission ?? focus ?? description) : undefined;
  const facts = factsView(sections.flatMap((name) => rows[name]?.(model) ?? []));
  const actions = actionsView(model);
  return html`<article class="card" part="card">
    ${titleView(model)}
    ${
      summary !== undefined || facts !== nothing
        ? html`<div class="body">
            ${summary === undefined ? nothing : html`<p class="summary" part="mission">${localisedView(summary, reader)}</p>`}
            ${facts}
          </div>`
        : nothing
    }
    ${actions.length ? html`<div class="actions">${actions}</div>` : nothing}
  </article>`;
}
