import { feedScript, render } from 'ssegov-widgets/server';
import type { Member } from '../../../../../src/schema/types.js';
import { pickMember } from '../../publish/pick-member.js';
import { markup } from '../markup.js';
import { sitePaths } from '../site-paths.js';
import { siteText } from '../site-text.js';
import type { PublishedFile, Site } from '../site.js';

/*
 * Pieces of HTML for the pages of others, by PHP, SSI or a block: the style file, the element with its fallback and its shadow
 * root, and the feed that it reads. Their addresses are whole. The page has the script once, in its own place.
 */

const stylesOf = ({ base }: Site) => ({ href: `${base}${sitePaths.widgets}styles/` });

const styleLink = (site: Site, element: string): string =>
  markup`<link rel="stylesheet" href="${stylesOf(site).href}${element}.css">`.text;

export async function memberFragment(site: Site, member: Member, lang: string): Promise<PublishedFile> {
  const feed = pickMember(site.feed, member);
  const src = site.base + sitePaths.memberFeed(member.id);
  const page = site.base + sitePaths.member(lang, member.id);
  const card = await render('ssegov-member-card', {
    feed,
    lang,
    styles: stylesOf(site),
    attributes: { member: member.id, src },
    fallback: markup`<a href="${page}">${siteText(site.feed, lang).pick(member.name)}</a>`.text,
  });
  const content = `${styleLink(site, 'member-card')}${card}${feedScript(feed, src)}\n`;
  return { path: sitePaths.memberFragment(lang, member.id), content };
}

async function wholeFragment(site: Site, element: 'directory' | 'organisation', lang: string): Promise<string> {
  const { feed, base } = site;
  const { pick } = siteText(feed, lang);
  const src = base + sitePaths.feed;
  const links = feed.members.map(
    ({ id, name }) => markup`<li><a href="${base}${sitePaths.member(lang, id)}">${pick(name)}</a></li>`,
  );
  const home = markup`<a href="${base}${sitePaths.home(lang)}">${pick(feed.organisation.name)}</a>`;
  const drawn = await render(`ssegov-${element}`, {
    feed,
    lang,
    styles: stylesOf(site),
    attributes: { src },
    fallback: element === 'directory' ? markup`<ul>${links}</ul>`.text : home.text,
  });
  return `${styleLink(site, element)}${drawn}${feedScript(feed, src)}\n`;
}

export const directoryFragment = async (site: Site, lang: string): Promise<PublishedFile> => ({
  path: sitePaths.directoryFragment(lang),
  content: await wholeFragment(site, 'directory', lang),
});

export const organisationFragment = async (site: Site, lang: string): Promise<PublishedFile> => ({
  path: sitePaths.organisationFragment(lang),
  content: await wholeFragment(site, 'organisation', lang),
});
