import { html, nothing } from 'lit';
import { joinedView, localisedView } from '../shared/text.view.js';
import { factsView, rowView, textRowView, unlessEmpty } from './facts.view.js';
import type { OrganisationModel } from './organisation-model.js';

/** The host of a URL without `www.`, for readers; if it is no URL, the text itself. */
export function hostOf(url: string): string {
  try {
    return new URL(url).host.replace(/^www\./, '');
  } catch {
    return url;
  }
}

export const websiteView = (url: string): unknown =>
  html`<a part="link" href=${url} referrerpolicy="strict-origin">${hostOf(url)}</a>`;

/** The basic facts: founded when, by which law, where it is based and where it works. */
export function basicsView(model: OrganisationModel): readonly unknown[] {
  const { feed, reader } = model;
  const { messages, formats } = reader;
  const { established, legalBasis, headquarters, marketsActive } = feed.organisation;
  return [
    rowView(messages.founded, established ? formats.date(established) : nothing),
    textRowView(messages.legalBasis, legalBasis, model),
    textRowView(messages.basedIn, headquarters, model),
    rowView(
      messages.marketActive,
      marketsActive?.length ? joinedView(marketsActive.map((market) => localisedView(market, reader))) : nothing,
    ),
  ];
}

/** The section "About": mission, description and basic facts. */
export function aboutView(model: OrganisationModel): unknown {
  const { feed, reader } = model;
  const { messages } = reader;
  const { mission, description, focus, website } = feed.organisation;
  return unlessEmpty(
    mission
      ? html`<p class="lead" part="mission">
          <span class="hidden">${messages.mission}: </span>${localisedView(mission, reader)}
        </p>`
      : nothing,
    description ? html`<p class="prose" part="description">${localisedView(description, reader)}</p>` : nothing,
    factsView([
      textRowView(messages.focus, focus, model),
      ...basicsView(model),
      rowView(messages.website, website ? websiteView(website) : nothing),
    ]),
  );
}
