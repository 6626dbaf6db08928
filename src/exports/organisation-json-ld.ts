import type { Reader } from '../i18n/reader.js';
import { membershipStatus } from '../schema/membership-status.js';
import type { Feed, Localised } from '../schema/types.js';
import { localise } from '../i18n/localise.js';
import { sourcesOfOrganisation } from './sources-of-organisation.js';

/** A text of JSON-LD, with its language if the feed says it. */
type LinkedText = string | { readonly '@language': string; readonly '@value': string };

type LinkedValue = LinkedText | readonly LinkedValue[] | { readonly [key: string]: LinkedValue | undefined };

/** The organisation in schema.org's vocabulary, ready for `JSON.stringify`. */
export interface OrganisationJsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'Organization';
  readonly [key: string]: LinkedValue | undefined;
}

const linked = (text: string, lang: string | undefined): LinkedText =>
  lang ? { '@language': lang, '@value': text } : text;

/** The text in one language: the reader's, if it has that. */
function inOneLanguage(text: Localised | undefined, reader: Reader): LinkedText | undefined {
  if (text === undefined) return undefined;
  const { text: found, lang } = localise(text, reader.languages);
  return linked(found, lang ?? reader.feedLanguage);
}

/** The text in every language that it has, the reader's first. */
function inAllLanguages(text: Localised, reader: Reader): LinkedText | readonly LinkedText[] {
  if (typeof text === 'string') return linked(text, reader.feedLanguage);
  const { lang: first } = localise(text, reader.languages);
  const tags = Object.keys(text).sort((a, b) => Number(b === first) - Number(a === first));
  const texts = tags.map((tag) => linked(text[tag] ?? '', tag));
  return texts.length === 1 && texts[0] ? texts[0] : texts;
}

/** A copy without undefined values. Not through `JSON`, which calls the `toJSON` that old libraries add to arrays. */
const withoutUndefined = <Node extends object>(node: Node): Node =>
  Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined)) as Node;

/** The list; undefined if it is empty. */
const listOrNone = <Item>(items: readonly Item[]): readonly Item[] | undefined => (items.length ? items : undefined);

/**
 * The organisation in schema.org's vocabulary (https://schema.org/Organization): what the feed has, and nothing else. Its
 * members are those that the feed states to be members now; one on record may not be.
 */
export function describeOrganisation(feed: Feed, reader: Reader): OrganisationJsonLd {
  const { name, acronym, aliases, established, website, logo, headquarters, description, mission } = feed.organisation;
  const { email, phone, address } = feed.contact ?? {};
  const members = feed.members.filter((member) => membershipStatus(member) === 'current');
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
