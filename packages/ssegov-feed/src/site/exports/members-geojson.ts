import type { Member } from '../../../../../src/schema/types.js';
import { sitePaths } from '../site-paths.js';
import type { PublishedFile, Site } from '../site.js';
import { mainLanguage, mainText, statusInFeed, textsByLanguage } from './export-context.js';
import { jsonFile } from './json-file.js';

/** Flat, because maps and GIS programs show properties as columns. */
function propertiesOf(member: Member, { feed, base }: Site): Record<string, string | number> {
  const { id, name, kind, region, population, website, membership } = member;
  const regionName = feed.regions.find((one) => one.id === region)?.name;
  const values = {
    id,
    name: mainText(name, feed),
    ...Object.fromEntries(textsByLanguage(name, feed).map(([lang, text]) => [`name_${lang}`, text])),
    kind,
    region,
    region_name: regionName && mainText(regionName, feed),
    population: population?.value,
    population_year: population?.year,
    status: statusInFeed(member, feed),
    since: membership?.since,
    until: membership?.until,
    website,
    page: base + sitePaths.member(mainLanguage(feed), id),
  };
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

/** All members as points (RFC 7946). A member without a location has no geometry, and stays in the list. */
export function membersGeoJson(site: Site): PublishedFile {
  const features = site.feed.members.map((member) => {
    const { id, location } = member;
    const geometry = location ? { type: 'Point', coordinates: [location.lon, location.lat] } : null;
    return { type: 'Feature', id, geometry, properties: propertiesOf(member, site) };
  });
  return jsonFile(sitePaths.membersGeoJson, { type: 'FeatureCollection', features });
}
