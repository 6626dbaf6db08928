import { html, nothing, type TemplateResult } from 'lit';
import { localise, localiseOther } from '../../i18n/localise.js';
import { headingView } from '../shared/heading.view.js';
import { localisedView } from '../shared/text.view.js';
import { aboutView } from './about.view.js';
import { contactView, joinView, newsletterView } from './contact.view.js';
import { legalView, sourcesSectionView } from './evidence.view.js';
import { sectionHeadingView } from './facts.view.js';
import { figuresView } from './figures.view.js';
import { leadershipView } from './leadership.view.js';
import type { OrganisationModel, OrganisationSection } from './organisation-model.js';
import { businessesView, membersView, representativeView, supportView } from './work.view.js';

/** What a section shows. If it shows nothing, its `emptySlot` stays in the tree. */
interface SectionContent {
  readonly content: unknown;
  readonly emptySlot?: unknown;
}

const plain =
  (view: (model: OrganisationModel) => unknown) =>
  (model: OrganisationModel): SectionContent => ({ content: view(model) });

const views: Readonly<Record<OrganisationSection, (model: OrganisationModel) => SectionContent>> = {
  about: plain(aboutView),
  figures: plain(figuresView),
  businesses: plain(businessesView),
  leadership: plain(leadershipView),
  support: plain(supportView),
  members: plain(membersView),
  representative: plain(representativeView),
  contact: contactView,
  join: plain(joinView),
  newsletter: newsletterView,
  legal: plain(legalView),
  sources: plain(sourcesSectionView),
};

function sectionView(name: OrganisationSection, model: OrganisationModel): unknown {
  const { content, emptySlot = nothing } = views[name](model);
  if (content === nothing) return emptySlot;
  return html`<section class="section" part="section ${name}">
    ${sectionHeadingView(model.headingLevel + 1, model.reader.messages.sections[name])}
    <div class="content">${content}</div>
  </section>`;
}

/** Whether any of the sections has something to show. */
export const hasSections = (model: OrganisationModel): boolean =>
  model.sections.some((name) => views[name](model).content !== nothing);

/** The logo, if the feed has one, the acronym, the name, and the name in another language. */
export function titleView({ feed, reader, headingLevel }: OrganisationModel): TemplateResult {
  const { name, acronym, logo } = feed.organisation;
  const other = localiseOther(name, localise(name, reader.languages), reader.languages);
  const toggle = ({ target, type }: Event) => (target as HTMLElement).toggleAttribute('hidden', type === 'error');
  return html`<div class="top">
    ${
      logo
        ? html`<img
            class="emblem"
            part="logo"
            src=${logo.src}
            alt=${localise(logo.alt, reader.languages).text}
            referrerpolicy="strict-origin"
            @load=${toggle}
            @error=${toggle}
          />`
        : nothing
    }
    <div class="title">
      ${acronym ? html`<p class="meta" part="acronym">${acronym}</p>` : nothing}
      ${headingView(headingLevel, localisedView(name, reader))}
      ${other ? html`<p class="other" lang=${other.lang ?? nothing}>${other.text}</p>` : nothing}
    </div>
  </div>`;
}

/** The whole profile. */
export const organisationView = (model: OrganisationModel): TemplateResult =>
  html`<article class="profile" part="profile">
    ${titleView(model)} ${model.sections.map((name) => sectionView(name, model))}
  </article>`;
