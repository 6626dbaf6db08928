import { feedScript, render } from 'ssegov-widgets/server';
import type { Member } from '../../../../../src/schema/types.js';
import { pickMember } from '../../publish/pick-member.js';
import { markup, Markup } from '../markup.js';
import { relativePath, sitePaths } from '../site-paths.js';
import { siteText } from '../site-text.js';
import type { PublishedFile, Site } from '../site.js';
import { embedPage } from './embed-page.js';
import { oembed } from './oembed.js';

/**
 * The card of one member for a frame, drawn on the server, and the oEmbed answer that leads there. The page's own link comes
 * first in the card: in WordPress only links to the frame's host leave it.
 */
export async function memberEmbed(site: Site, member: Member, lang: string): Promise<PublishedFile[]> {
  const path = sitePaths.memberEmbed(lang, member.id);
  const { pick, say } = siteText(site.feed, lang);
  const page = relativePath(path, sitePaths.member(lang, member.id));
  const src = relativePath(path, sitePaths.memberFeed(member.id));
  const feed = pickMember(site.feed, member);
  const name = pick(member.name);
  const card = await render('ssegov-member-card', {
    feed,
    lang,
    attributes: { member: member.id, src, 'heading-level': 1 },
    fallback: markup`<a href="${page}">${name}</a><a slot="actions" href="${page}">${say.wholeRecord}</a>`.text,
  });
  const content = embedPage({
    lang,
    title: name,
    body: new Markup(card + feedScript(feed, src)),
    script: relativePath(path, `${sitePaths.widgets}member-card.js`),
    canonical: page,
    isDrawn: true,
  });
  return [{ path, content }, oembed(site, member, lang)];
}
