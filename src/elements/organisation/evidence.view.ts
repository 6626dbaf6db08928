import { html, nothing } from 'lit';
import { sourcesOfOrganisation } from '../../exports/sources-of-organisation.js';
import { sourceListView } from '../member/sources.view.js';
import { localisedView } from '../shared/text.view.js';
import type { OrganisationModel } from './organisation-model.js';

export function sourcesSectionView(model: OrganisationModel): unknown {
  const sources = sourcesOfOrganisation(model.feed);
  return sources.length ? sourceListView(sources, model.reader) : nothing;
}

export function legalView({ feed, reader }: OrganisationModel): unknown {
  const { legal } = feed.organisation;
  return legal?.length ? legal.map((line) => html`<p class="small">${localisedView(line, reader)}</p>`) : nothing;
}
