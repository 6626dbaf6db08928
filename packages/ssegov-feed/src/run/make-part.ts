import { feedJsonSchema } from '../../../../src/schema/feed-json-schema.js';
import type { Member } from '../../../../src/schema/types.js';
import { formatFeed } from '../publish/format-feed.js';
import { pickMember } from '../publish/pick-member.js';
import { embedPages } from '../site/embeds/embed-pages.js';
import { memberEmbed } from '../site/embeds/member-embed.js';
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
import type { PublishedFile, Site } from '../site/site.js';
import { drawImage } from '../site/images/draw-image.js';
import { memberMail } from '../site/mail/member-mail.js';
import { organisationMail } from '../site/mail/organisation-mail.js';
import type { MadePart, PartTask } from './part.js';

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

/** The ids that a member had before, where nobody has them now. */
function formerIdsOf({ feed }: Site, { formerIds = [] }: Member): string[] {
  return formerIds.filter((former) => !feed.members.some(({ id }) => id === former));
}

async function makeMember(site: Site, member: Member): Promise<PublishedFile[]> {
  const { id } = member;
  const former = formerIdsOf(site, member);
  const slice = formatFeed(pickMember(site.feed, member));
  const files: PublishedFile[] = [id, ...former].map((each) => ({ path: sitePaths.memberFeed(each), content: slice }));
  files.push(...memberExports(site, member));
  for (const lang of site.feed.languages) {
    const fragment = await memberFragment(site, member, lang);
    const embed = await memberEmbed(site, member, lang);
    files.push(await memberPage(site, member, lang), fragment, ...embed, memberMail(site, member, lang));
    for (const old of former) {
      files.push(
        movedPage(site, sitePaths.member(lang, old), sitePaths.member(lang, id), lang),
        movedPage(site, sitePaths.memberEmbed(lang, old), sitePaths.memberEmbed(lang, id), lang),
        { ...fragment, path: sitePaths.memberFragment(lang, old) },
      );
    }
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
  return { files: [{ path, content }], missing };
}
