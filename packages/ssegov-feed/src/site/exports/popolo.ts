import { listOrNone } from '../../../../../src/exports/linked-data.js';
import type { Feed, Localised, Member, President, Role } from '../../../../../src/schema/types.js';
import { sitePaths } from '../site-paths.js';
import type { PublishedFile, Site } from '../site.js';
import { mainLanguage, mainText, statusInFeed, textsByLanguage, updatedInUtc } from './export-context.js';
import { jsonFile } from './json-file.js';

/** The id of the network. No member can have it: ids of members have no colon. */
const networkId = 'network:self';

/** Names in other languages, and names of before. Popolo has no language tags, so the note has the language. */
function otherNames(name: Localised, formerNames: readonly Localised[], feed: Feed): object[] | undefined {
  const shown = mainText(name, feed);
  const others = textsByLanguage(name, feed).filter(([, text]) => text !== shown);
  const former = formerNames.flatMap((text) => textsByLanguage(text, feed));
  const names = [
    ...others.map(([lang, text]) => ({ name: text, note: lang })),
    ...former.map(([lang, text]) => ({ name: text, note: `${lang}, former` })),
  ];
  return names.length > 0 ? names : undefined;
}

function sourcesOf(ids: readonly (string | undefined)[] = [], feed: Feed): object[] | undefined {
  const found = ids.flatMap((id) => feed.sources?.find((source) => source.id === id) ?? []);
  return found.length > 0 ? found.map(({ url, title }) => ({ url, note: mainText(title, feed) })) : undefined;
}

function contactDetails({ contact }: Pick<Member, 'contact'>, feed: Feed): readonly object[] | undefined {
  const { email, phone, address } = contact ?? {};
  return listOrNone([
    ...(email ? [{ type: 'email', value: email }] : []),
    ...(phone ? [{ type: 'voice', value: phone }] : []),
    ...(address ? [{ type: 'address', value: mainText(address, feed) }] : []),
  ]);
}

function organisationOf(member: Member, { feed, base }: Site): object {
  const { id, name, formerNames = [], kind, region, website, logo, summary, codes = {}, sources } = member;
  return {
    id,
    name: mainText(name, feed),
    other_names: otherNames(name, formerNames, feed),
    classification: kind,
    area_id: region,
    description: summary && mainText(summary, feed),
    image: logo?.src,
    identifiers: listOrNone(Object.entries(codes).map(([scheme, identifier]) => ({ scheme, identifier }))),
    contact_details: contactDetails(member, feed),
    links: [
      ...(website ? [{ url: website, note: 'website' }] : []),
      { url: base + sitePaths.member(mainLanguage(feed), id), note: 'page' },
    ],
    sources: sourcesOf(sources, feed),
  };
}

function networkOf({ feed, base }: Site): object {
  const { name, description, established, website, logo, sources } = feed.organisation;
  return {
    id: networkId,
    name: mainText(name, feed),
    other_names: otherNames(name, [], feed),
    classification: 'network',
    description: description && mainText(description, feed),
    founding_date: established,
    image: logo?.src,
    contact_details: contactDetails(feed, feed),
    links: [...(website ? [{ url: website, note: 'website' }] : []), { url: base, note: 'page' }],
    sources: sourcesOf(sources, feed),
    updated_at: updatedInUtc(feed),
  };
}

function roleLabel({ title, term, asOf }: Role, feed: Feed): string {
  const termText = term ? ` (${mainText(term, feed)})` : '';
  return `${mainText(title, feed)}${termText}${asOf ? ` [${asOf}]` : ''}`;
}

/** The memberships that the feed states, one for each period, and the roles. A member on record has no membership here. */
function membershipsOf(member: Member, feed: Feed): object[] {
  const { id, membership, roles = [] } = member;
  const common = { member: { '@type': 'Organization', id }, organization_id: networkId };
  const hasOwn = statusInFeed(member, feed) !== 'on-record';
  const periods = [...(membership?.earlier ?? []), ...(hasOwn && membership ? [membership] : [])];
  return [
    ...periods.map(({ since, until }, index) => ({
      id: `${id}:${index + 1}`,
      role: 'member',
      ...common,
      start_date: since,
      end_date: until,
      sources: sourcesOf(member.sources, feed),
    })),
    ...roles.map((role, index) => ({
      id: `${id}:role-${index + 1}`,
      role: mainText(role.title, feed),
      label: roleLabel(role, feed),
      ...common,
      start_date: role.from,
      end_date: role.to,
    })),
  ];
}

/** The presidents as persons. Two terms under one name are two persons here: the feed does not say that they are one. */
function presidencyOf(
  president: President,
  index: number,
  feed: Feed,
): { readonly person: object; readonly membership: object } {
  const { presidents = [] } = feed.organisation;
  const { term, name, office, member, from, to, source } = president;
  // More than one may have held a term.
  const count = presidents.slice(0, index).filter((one) => one.term === term).length;
  const id = `president:${term}${count > 0 ? `:${count + 1}` : ''}`;
  return {
    person: {
      id,
      name: mainText(name, feed),
      other_names: otherNames(name, [], feed),
      summary: office && mainText(office, feed),
    },
    membership: {
      id: `${id}:term`,
      role: 'president',
      label: String(term),
      person_id: id,
      organization_id: networkId,
      on_behalf_of_id: feed.members.some(({ id }) => id === member) ? member : undefined,
      start_date: from,
      end_date: to,
      sources: sourcesOf([source], feed),
    },
  };
}

/** The network and its members in Popolo (https://www.popoloproject.com/specs/). */
export function popolo(site: Site): PublishedFile {
  const { feed } = site;
  const presidencies = (feed.organisation.presidents ?? []).map((president, index) =>
    presidencyOf(president, index, feed),
  );
  return jsonFile(sitePaths.popolo, {
    organizations: [networkOf(site), ...feed.members.map((member) => organisationOf(member, site))],
    persons: presidencies.map(({ person }) => person),
    memberships: [
      ...feed.members.flatMap((member) => membershipsOf(member, feed)),
      ...presidencies.map(({ membership }) => membership),
    ],
    areas: feed.regions.map(({ id, name }) => ({
      id,
      name: mainText(name, feed),
      identifier: id,
      classification: 'region',
    })),
  });
}
