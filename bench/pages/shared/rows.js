const kindNames = { district: '구', city: '시', county: '군' };

/**
 * Loads the feed as every page uses it: flat rows, ready to show.
 * @returns {Promise<{ rows: Row[], regions: { id: string, name: string }[] }>}
 * @typedef {{ id: string, name: string, english: string, region: string, regionName: string, regionEnglish: string,
 *   kind: string, kindName: string, population: number, tags: string, website: string, summary: string }} Row
 */
export async function loadRows() {
  const response = await fetch(`/feed.json${location.search}`);
  const feed = await response.json();
  const regionOf = new Map(feed.regions.map((/** @type {{ id: string }} */ region) => [region.id, region]));
  const rows = feed.members.map((/** @type {any} */ member) => {
    const region = regionOf.get(member.region);
    return {
      id: member.id,
      name: member.name.ko,
      english: member.name.en,
      region: member.region,
      regionName: region.name.ko,
      regionEnglish: region.name.en,
      kind: member.kind,
      kindName: kindNames[/** @type {keyof typeof kindNames} */ (member.kind)],
      population: member.population.value,
      tags: member.tags.map((/** @type {{ ko: string }} */ tag) => tag.ko).join(', '),
      website: member.website,
      summary: member.summary,
    };
  });
  return { rows, regions: feed.regions.map((/** @type {any} */ region) => ({ id: region.id, name: region.name.ko })) };
}

/** The fields that the search reads, the same on every page. */
export const searched = /** @type {const} */ (['name', 'english', 'regionName', 'regionEnglish']);
