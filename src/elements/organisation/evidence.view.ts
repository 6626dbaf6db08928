import { html, nothing } from 'lit';
import type { Source } from '../../schema/types.js';
import { sourceListView } from '../member/sources.view.js';
import { localisedView } from '../shared/text.view.js';
import type { OrganisationModel } from './organisation-model.js';

/** The sources of the organisation, then those of its dated facts, each once. */
export function sourcesOfProfile({ feed }: Pick<OrganisationModel, 'feed'>): readonly Source[] {
  const { sources, memberCounts, population, presidents, executiveBoard, seniorAdvisors, representative, partners } =
    feed.organisation;
  const facts = [memberCounts, population, presidents, executiveBoard, seniorAdvisors, representative, partners].flat();
  const ids = new Set([...(sources ?? []), ...facts.map((fact) => fact?.source)]);
  return [...ids].flatMap((id) => feed.sources?.find((source) => source.id === id) ?? []);
}

export function sourcesSectionView(model: OrganisationModel): unknown {
  const sources = sourcesOfProfile(model);
  return sources.length ? sourceListView(sources, model.reader) : nothing;
}

export function legalView({ feed, reader }: OrganisationModel): unknown {
  const { legal } = feed.organisation;
  return legal?.length ? legal.map((line) => html`<p class="small">${localisedView(line, reader)}</p>`) : nothing;
}
