import type { Feed, Source } from '../schema/types.js';

/** The sources of the organisation, then those of its dated facts, each once. */
export function sourcesOfOrganisation(feed: Feed): readonly Source[] {
  const { sources, memberCounts, population, presidents, executiveBoard, seniorAdvisors, representative, partners } =
    feed.organisation;
  const facts = [memberCounts, population, presidents, executiveBoard, seniorAdvisors, representative, partners].flat();
  const ids = new Set([...(sources ?? []), ...facts.map((fact) => fact?.source)]);
  return [...ids].flatMap((id) => feed.sources?.find((source) => source.id === id) ?? []);
}
