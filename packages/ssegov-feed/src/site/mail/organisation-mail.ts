import { cleanText } from '../clean-text.js';
import type { PublishedFile, Site } from '../site.js';
import { sitePaths } from '../site-paths.js';
import { siteText } from '../site-text.js';
import { mailCard } from './mail-card.js';
import { mailText, otherMailText } from './mail-text.js';

/** The card of the organisation for mails, in one language. */
export function organisationMail({ feed, base }: Site, lang: string): PublishedFile {
  const { say } = siteText(feed, lang);
  const { organisation } = feed;
  const named = mailText(feed, organisation.name, lang);
  const name = named.text ? named : { text: new URL(base).host };
  const other = otherMailText(feed, organisation.name, lang);
  const acronym = cleanText(organisation.acronym ?? '');
  const about = organisation.mission ?? organisation.description;
  const page = base + sitePaths.home(lang);
  return mailCard({
    path: sitePaths.organisationMail(lang),
    lang,
    name,
    page,
    image: base + sitePaths.organisationImage,
    alt: `${acronym ? `${acronym}: ` : ''}${name.text}${other ? ` (${other.text})` : ''}`,
    above: [{ look: 'meta', parts: acronym ? [{ text: acronym }] : [] }],
    below: [
      { look: 'other', parts: other ? [other] : [] },
      { look: 'text', parts: about ? [mailText(feed, about, lang)] : [] },
    ],
    actions: [
      { href: page, text: say.allMembers },
      ...(organisation.website ? [{ href: organisation.website, text: say.website }] : []),
    ],
    foot: { href: page, text: say.roll(name.text) },
  });
}
