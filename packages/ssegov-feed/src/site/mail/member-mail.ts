import { membershipPhrase, populationPhrase } from '../../../../../src/elements/member/member-phrases.js';
import type { Member } from '../../../../../src/schema/types.js';
import type { PublishedFile, Site } from '../site.js';
import { sitePaths } from '../site-paths.js';
import { siteText } from '../site-text.js';
import { mailCard, type MailLine } from './mail-card.js';
import { mailText, otherMailText } from './mail-text.js';

/** The card of a member for mails, in one language. */
export function memberMail({ feed, base }: Site, member: Member, lang: string): PublishedFile {
  const text = siteText(feed, lang);
  const { say, messages } = text;
  const region = feed.regions.find(({ id }) => id === member.region);
  const meta = [{ text: messages.kinds[member.kind] }, ...(region ? [mailText(feed, region.name, lang)] : [])];
  const named = mailText(feed, member.name, lang);
  const name = named.text ? named : { text: member.id };
  const other = otherMailText(feed, member.name, lang);
  const facts = [populationPhrase(member, text), membershipPhrase(member, text)?.phrase];
  const page = base + sitePaths.member(lang, member.id);
  const below: MailLine[] = [
    { look: 'other', parts: other ? [other] : [] },
    { look: 'fact', parts: facts.flatMap((fact) => (fact ? [{ text: fact }] : [])) },
    { look: 'text', parts: member.summary ? [mailText(feed, member.summary, lang)] : [] },
  ];
  return mailCard({
    path: sitePaths.memberMail(lang, member.id),
    lang,
    name,
    page,
    image: base + sitePaths.memberImage(member.id),
    alt: `${name.text}${other ? ` (${other.text})` : ''}. ${meta.map((part) => part.text).join(' · ')}`,
    above: [{ look: 'meta', parts: meta }],
    below,
    actions: [{ href: page, text: say.more }, ...(member.website ? [{ href: member.website, text: say.website }] : [])],
    foot: { href: base + sitePaths.home(lang), text: say.roll(mailText(feed, feed.organisation.name, lang).text) },
  });
}
