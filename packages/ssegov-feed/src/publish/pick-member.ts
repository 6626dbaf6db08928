import type { Feed, Member } from '../../../../src/schema/types.js';

/** A feed of one member: only the regions and sources that it names, and only the name of the organisation. */
export function pickMember(feed: Feed, member: Member): Feed {
  const { version, updated, languages, organisation } = feed;
  const regions = new Set([member.region, ...(member.formerRegions ?? []).map(({ region }) => region)]);
  const used = new Set([...(member.sources ?? []), member.population?.source]);
  const sources = feed.sources?.filter(({ id }) => used.has(id)) ?? [];
  return {
    version,
    updated,
    languages,
    organisation: { name: organisation.name, ...(organisation.acronym && { acronym: organisation.acronym }) },
    regions: feed.regions.filter(({ id }) => regions.has(id)),
    members: [member],
    ...(sources.length > 0 && { sources }),
  };
}
