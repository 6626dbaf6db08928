import type { Reader } from '../i18n/reader.js';
import { membershipStatus } from '../schema/membership-status.js';
import type { Feed } from '../schema/types.js';
import { inAllLanguages, inOneLanguage, listOrNone, withoutUndefined, type LinkedValue } from './linked-data.js';
import { sourcesOfOrganisation } from './sources-of-organisation.js';

/** The organisation in schema.org's vocabulary, ready for `JSON.stringify`. */
export interface OrganisationJsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'Organization';
  readonly [key: string]: LinkedValue | undefined;
}

/**
 * The organisation in schema.org's vocabulary (https://schema.org/Organization): what the feed has, and nothing else. Its
 * members are those that the feed states to be members now (default: today); one on record may not be.
 */
export function describeOrganisation(feed: Feed, reader: Reader, today?: Date): OrganisationJsonLd {
  const { name, acronym, aliases, established, website, logo, headquarters, description, mission } = feed.organisation;
  const { email, phone, address } = feed.contact ?? {};
  const members = feed.members.filter((member) => membershipStatus(member, today) === 'current');
  return withoutUndefined<OrganisationJsonLd>({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: inAllLanguages(name, reader),
    alternateName: listOrNone([...(acronym ? [acronym] : []), ...(aliases ?? [])]),
    description: inOneLanguage(description, reader),
    slogan: inOneLanguage(mission, reader),
    foundingDate: established,
    url: website,
    logo: logo?.src,
    address: inOneLanguage(address, reader),
    location: headquarters && withoutUndefined({ '@type': 'Place', name: inOneLanguage(headquarters, reader) }),
    email,
    telephone: phone,
    member: listOrNone(
      members.map((member) =>
        withoutUndefined({
          '@type': member.kind === 'organisation' ? 'Organization' : 'GovernmentOrganization',
          name: inAllLanguages(member.name, reader),
          url: member.website,
        }),
      ),
    ),
    subjectOf: listOrNone(
      sourcesOfOrganisation(feed).map(({ title, url, date }) =>
        withoutUndefined({ '@type': 'WebPage', name: inOneLanguage(title, reader), url, datePublished: date }),
      ),
    ),
  });
}
