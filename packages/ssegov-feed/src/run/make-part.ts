import { feedJsonSchema } from '../../../../src/schema/feed-json-schema.js';
import type { Member } from '../../../../src/schema/types.js';
import { formatFeed } from '../publish/format-feed.js';
import { pickMember } from '../publish/pick-member.js';
import { embedPages } from '../site/embeds/embed-pages.js';
import { memberEmbed } from '../site/embeds/member-embed.js';
import { oembed, oembedLink } from '../site/embeds/oembed.js';
import { changesFeed } from '../site/changes/changes-feed.js';
import { listExports } from '../site/exports/list-exports.js';
import { memberExports } from '../site/exports/murmurations-profile.js';
import { directoryFragment, memberFragment, organisationFragment } from '../site/fragments/fragments.js';
import { coverPage } from '../site/pages/cover-page.js';
import { homePage } from '../site/pages/home-page.js';
import { memberPage } from '../site/pages/member-page.js';
import { movedPage } from '../site/pages/moved-page.js';
import { notFoundPage } from '../site/pages/not-found-page.js';
import { siteStyles } from '../site/pages/site-styles.js';
import { sitemap } from '../site/pages/sitemap.js';
import { sitePaths } from '../site/site-paths.js';
import { siteText } from '../site/site-text.js';
import type { PublishedFile, Site } from '../site/site.js';
import { unusedFormerIds } from '../site/unused-former-ids.js';
import { drawImage } from '../site/images/draw-image.js';
import { memberMail } from '../site/mail/member-mail.js';
import { organisationMail } from '../site/mail/organisation-mail.js';
import type { MadePart, PartTask } from './part.js';

interface SameFiles {
  readonly fragment: PublishedFile;
  /** Of oEmbed. */
  readonly answer: PublishedFile;
}

/** What there is once: the feed, its schema, the first page, and what speaks of all pages. */
function makeLists(site: Site): PublishedFile[] {
  const { feed, base } = site;
  const text = formatFeed(feed);
  return [
    { path: sitePaths.feed, content: text },
    // A tag without an address reads the feed beside its script.
    { path: `${sitePaths.widgets}feed.json`, content: text },
    { path: 'feed.schema.json', content: `${JSON.stringify(feedJsonSchema(), undefined, 2)}\n` },
    { path: 'robots.txt', content: `User-agent: *\nAllow: /\n\nSitemap: ${base}sitemap.xml\n` },
    { path: 'site.css', content: siteStyles },
    coverPage(site),
    notFoundPage(site),
    ...sitemap(site),
    ...embedPages(site),
    ...listExports(site),
    changesFeed(site, site.previousChanges),
  ];
}

const makeHome = async (site: Site, lang: string): Promise<PublishedFile[]> => [
  await homePage(site, lang),
  await directoryFragment(site, lang),
  await organisationFragment(site, lang),
  organisationMail(site, lang),
];

/** What stands at the addresses that a former id had: pages that lead on, and the same files for programs. */
function makeFormer(site: Site, old: string, { id, name }: Member, lang: string, same: SameFiles): PublishedFile[] {
  // Who embeds an address by oEmbed reads its page, and does not follow a refresh.
  const discovery = oembedLink(site, id, lang, siteText(site.feed, lang).pick(name));
  return [
    movedPage(site, { from: sitePaths.member(lang, old), to: sitePaths.member(lang, id), lang, head: discovery }),
    movedPage(site, { from: sitePaths.memberEmbed(lang, old), to: sitePaths.memberEmbed(lang, id), lang }),
    { ...same.fragment, path: sitePaths.memberFragment(lang, old) },
    { ...same.answer, path: sitePaths.oembed(lang, old) },
  ];
}

async function makeMember(site: Site, member: Member): Promise<PublishedFile[]> {
  const { id } = member;
  const former = unusedFormerIds(site.feed, member);
  const slice = formatFeed(pickMember(site.feed, member));
  const files: PublishedFile[] = [id, ...former].map((each) => ({ path: sitePaths.memberFeed(each), content: slice }));
  files.push(...memberExports(site, member));
  for (const lang of site.feed.languages) {
    const same = { fragment: await memberFragment(site, member, lang), answer: oembed(site, member, lang) };
    files.push(await memberPage(site, member, lang), await memberEmbed(site, member, lang), ...Object.values(same));
    files.push(memberMail(site, member, lang));
    files.push(...former.flatMap((old) => makeFormer(site, old, member, lang, same)));
  }
  return files;
}

async function makeFiles(site: Site, task: Exclude<PartTask, { kind: 'image' }>): Promise<readonly PublishedFile[]> {
  if (task.kind === 'lists') return makeLists(site);
  if (task.kind === 'home') return makeHome(site, task.lang);
  const member = site.feed.members.find(({ id }) => id === task.id);
  if (!member) throw new Error(`the feed has no member "${task.id}"`);
  return makeMember(site, member);
}

/** Makes the files of one part. */
export async function makePart(site: Site, task: PartTask): Promise<MadePart> {
  if (task.kind !== 'image') return { files: await makeFiles(site, task), missing: [] };
  const { path, content, missing } = await drawImage(task.inputs);
  return { files: [path, ...task.copies].map((each) => ({ path: each, content })), missing };
}
