import type { Localised, Member } from '../../../../../src/schema/types.js';
import { sitePaths } from '../site-paths.js';
import type { PublishedFile, Site } from '../site.js';
import { mainText, statusInFeed, textsByLanguage, updatedInUtc } from './export-context.js';
import { vcardComponent, vcardLine, vcardParameter, vcardText, vcardUri } from './vcard-line.js';

/** One property in all languages of a text: `ALTID` says that they are the same one. */
function inAllLanguages(name: string, text: Localised | undefined, { feed }: Site, write = vcardText): string[] {
  const texts = text === undefined ? [] : textsByLanguage(text, feed);
  return texts.map(([lang, value]) => `${name};ALTID=1;LANGUAGE=${lang}:${write(value)}`);
}

/** The postal address as one label, and the region as its component: the feed does not take an address apart. */
function addressOf({ region, contact }: Member, { feed }: Site): string[] {
  const regionName = feed.regions.find(({ id }) => id === region)?.name;
  if (!regionName && !contact?.address) return [];
  const label = contact?.address ? `;LABEL=${vcardParameter(mainText(contact.address, feed))}` : '';
  return [`ADR${label}:;;;;${regionName ? vcardComponent(mainText(regionName, feed)) : ''};;`];
}

function cardOf(member: Member, site: Site): string {
  const { id, name, website, contact, location, logo, tags = [] } = member;
  const { feed, base } = site;
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `UID:${vcardUri(base + sitePaths.memberFeed(id))}`,
    ...inAllLanguages('FN', name, site),
    ...inAllLanguages('ORG', name, site, vcardComponent),
    ...addressOf(member, site),
    ...(contact?.phone ? [`TEL:${vcardText(contact.phone)}`] : []),
    ...(contact?.email ? [`EMAIL:${vcardText(contact.email)}`] : []),
    ...(website ? [`URL:${vcardUri(website)}`] : []),
    ...(location ? [`GEO:geo:${location.lat},${location.lon}`] : []),
    ...(logo ? [`LOGO:${vcardUri(logo.src)}`] : []),
    ...(tags.length > 0 ? [`CATEGORIES:${tags.map((tag) => vcardText(mainText(tag, feed))).join(',')}`] : []),
    ...inAllLanguages('NOTE', member.summary, site),
    `SOURCE:${vcardUri(base + sitePaths.membersVcard)}`,
    `REV:${updatedInUtc(feed).replace(/[-:]|\.\d+/gu, '')}`,
    'END:VCARD',
  ];
  return lines.map(vcardLine).join('');
}

/** The members as an address book (vCard 4.0). It cannot say that a member has left, so former members are not in it. */
export function membersVcard(site: Site): PublishedFile {
  const members = site.feed.members.filter((member) => statusInFeed(member, site.feed) !== 'former');
  return { path: sitePaths.membersVcard, content: members.map((member) => cardOf(member, site)).join('') };
}
