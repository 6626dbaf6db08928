import {
  inAllLanguages,
  inOneLanguage,
  listOrNone,
  withoutUndefined,
  type LinkedValue,
} from '../../../../../src/exports/linked-data.js';
import { describeOrganisation, type OrganisationJsonLd } from '../../../../../src/exports/organisation-json-ld.js';
import type { Reader } from '../../../../../src/i18n/reader.js';
import type { Feed, Member } from '../../../../../src/schema/types.js';
import { sitePaths } from '../site-paths.js';
import type { PublishedFile, Site } from '../site.js';
import { countryOfRegion } from './country-of-region.js';
import { exportReader, mainLanguage, statusInFeed } from './export-context.js';
import { jsonFile } from './json-file.js';

/** A member in schema.org's vocabulary, ready for `JSON.stringify`. */
export interface MemberJsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'Organization' | 'GovernmentOrganization';
  readonly [key: string]: LinkedValue | undefined;
}

/** The same in all pages, so that they speak of one network and of one member. */
const networkIri = (base: string) => `${base}#network`;
const memberIri = (base: string, id: string) => `${base}members/${id}#member`;

/** Where it is: its point, and the region that it is in. */
function placeOf({ region, location }: Member, feed: Feed, reader: Reader): LinkedValue | undefined {
  const name = feed.regions.find(({ id }) => id === region)?.name;
  const country = countryOfRegion(region, feed);
  if (!name && !location) return undefined;
  return withoutUndefined({
    '@type': 'Place',
    geo: location && { '@type': 'GeoCoordinates', latitude: String(location.lat), longitude: String(location.lon) },
    containedInPlace:
      name &&
      withoutUndefined({
        '@type': 'AdministrativeArea',
        name: inAllLanguages(name, reader),
        containedInPlace: country ? { '@type': 'Country', name: country } : undefined,
      }),
  });
}

/** Only where the feed states a membership: a member on record may be none, and a former member is none. */
function networkOf(member: Member, { feed, base }: Site, reader: Reader): LinkedValue | undefined {
  if (statusInFeed(member, feed) !== 'current') return undefined;
  const { name, website } = feed.organisation;
  return withoutUndefined({
    '@type': 'Organization',
    '@id': networkIri(base),
    name: inAllLanguages(name, reader),
    url: website,
  });
}

/** A member as its page in one language embeds it. The caller escapes `<` for a script element. */
export function memberJsonLd(site: Site, member: Member, lang: string): MemberJsonLd {
  const { feed, base } = site;
  const { id, name, kind, formerNames = [], codes = {}, website, logo, summary, contact, sources = [] } = member;
  const reader = exportReader(feed, lang);
  const found = sources.flatMap((source) => feed.sources?.find((one) => one.id === source) ?? []);
  return withoutUndefined<MemberJsonLd>({
    '@context': 'https://schema.org',
    '@type': kind === 'organisation' ? 'Organization' : 'GovernmentOrganization',
    '@id': memberIri(base, id),
    name: inAllLanguages(name, reader),
    alternateName: listOrNone(formerNames.map((former) => inAllLanguages(former, reader)).flat()),
    description: inOneLanguage(summary, reader),
    identifier: listOrNone(
      Object.entries(codes).map(([issuer, code]) => ({ '@type': 'PropertyValue', propertyID: issuer, value: code })),
    ),
    url: website,
    mainEntityOfPage: base + sitePaths.member(lang, id),
    logo: logo?.src,
    image: base + sitePaths.memberImage(id),
    location: placeOf(member, feed, reader),
    address: inOneLanguage(contact?.address, reader),
    email: contact?.email,
    telephone: contact?.phone,
    memberOf: networkOf(member, site, reader),
    subjectOf: listOrNone(
      found.map(({ title, url, date }) =>
        withoutUndefined({ '@type': 'WebPage', name: inOneLanguage(title, reader), url, datePublished: date }),
      ),
    ),
  });
}

/** The network as its pages embed it, with its current members. The caller escapes `<` for a script element. */
export function organisationJsonLd({ feed, base }: Site, lang: string): OrganisationJsonLd {
  const described = describeOrganisation(feed, exportReader(feed, lang), new Date(feed.updated));
  return {
    ...described,
    '@id': networkIri(base),
    mainEntityOfPage: base + sitePaths.home(lang),
    image: base + sitePaths.organisationImage,
  };
}

/** The network as a file of its own, in the feed's first language; names are in all languages. */
export const organisationJsonLdFile = (site: Site): PublishedFile =>
  jsonFile(sitePaths.organisationJsonLd, organisationJsonLd(site, mainLanguage(site.feed)));
