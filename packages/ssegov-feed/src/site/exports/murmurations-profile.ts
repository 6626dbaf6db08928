import { localise } from '../../../../../src/i18n/localise.js';
import type { Localised, Member, MemberKind } from '../../../../../src/schema/types.js';
import { sitePaths } from '../site-paths.js';
import type { PublishedFile, Site } from '../site.js';
import { countryOfRegion } from './country-of-region.js';
import { mainLanguage, statusInFeed } from './export-context.js';
import { jsonFile } from './json-file.js';

/** https://github.com/MurmurationsNetwork/MurmurationsLibrary/blob/main/schemas/organizations_schema-v1.0.0.json */
export const murmurationsSchema = 'organizations_schema-v1.0.0';
/** The limits of its fields. */
const longest = { name: 200, url: 2000, tag: 100, tags: 100 };

const scopes: Readonly<Partial<Record<MemberKind, string>>> = {
  district: 'local',
  city: 'local',
  county: 'local',
  province: 'regional',
  metropolis: 'regional',
};

const isShort = (url: string | undefined): url is string => url !== undefined && url.length <= longest.url;
const webAddress = (url: string | undefined): string | undefined =>
  isShort(url) && /^https?:/u.test(url) ? url : undefined;

/** The index is international, so the English text comes first. A profile has no language tags. */
function textsOf(text: Localised, { feed }: Site): { readonly text: string; readonly other: string | undefined } {
  const found = localise(text, ['en', ...feed.languages]);
  const others = typeof text === 'string' ? [] : Object.values(text).filter((other) => other !== found.text);
  return { text: found.text, other: others[0] };
}

function tagsOf({ tags = [] }: Member, site: Site): string[] | undefined {
  const texts = tags.map((tag) => textsOf(tag, site).text).filter((tag) => tag.length <= longest.tag);
  const unique = [...new Set(texts)].slice(0, longest.tags);
  return unique.length > 0 ? unique : undefined;
}

/** A membership that the feed states, with the network's website as its name. */
function relationshipsOf(member: Member, { feed }: Site): readonly object[] | undefined {
  const network = webAddress(feed.organisation.website);
  if (network === undefined || statusInFeed(member, feed) !== 'current') return undefined;
  return [{ predicate_url: 'https://schema.org/memberOf', object_url: network }];
}

/** The files of one member in other formats: its Murmurations profile, ready to be submitted to an index. */
export function memberExports(site: Site, member: Member): PublishedFile[] {
  const { feed, base } = site;
  const { id, name, summary, website, location, logo, contact, region, kind } = member;
  const names = textsOf(name, site);
  const details = { email: contact?.email, contact_form: webAddress(contact?.url) };
  const page = base + sitePaths.member(mainLanguage(feed), id);
  const profile = {
    linked_schemas: [murmurationsSchema],
    name: names.text.slice(0, longest.name),
    nickname: names.other,
    primary_url: webAddress(website),
    tags: tagsOf(member, site),
    urls: isShort(page) ? [{ name: textsOf(feed.organisation.name, site).text, url: page }] : undefined,
    description: summary && textsOf(summary, site).text,
    full_address: contact?.address && textsOf(contact.address, site).text,
    country_iso_3166: countryOfRegion(region, feed),
    geolocation: location,
    image: webAddress(logo?.src),
    relationships: relationshipsOf(member, site),
    contact_details: details.email || details.contact_form ? details : undefined,
    telephone: contact?.phone,
    geographic_scope: scopes[kind],
    unique_id: id,
  };
  return [jsonFile(sitePaths.murmurations(id), profile)];
}
