import { feedScript, render } from 'ssegov-widgets/server';
import type { Member } from '../../../../../src/schema/types.js';
import { organisationJsonLd } from '../exports/json-ld.js';
import { markup, Markup } from '../markup.js';
import { relativePath, sitePaths } from '../site-paths.js';
import { siteText, type SiteText } from '../site-text.js';
import type { PublishedFile, Site } from '../site.js';
import { embedHelpView } from './embed-help.js';
import { pageFrame } from './page-frame.js';

/** A larger feed is not written into the page: the widgets request it. In bytes of JSON; the real one has 46,000. */
const inlineLimit = 200_000;

/** Links to the pages of these members. */
const linksView = (members: readonly Member[], path: string, { lang, show }: SiteText): Markup =>
  markup`<ul>
    ${members.map(({ id, name }) => markup`<li><a href="${relativePath(path, sitePaths.member(lang, id))}">${show(name)}</a></li>`)}</ul>`;

/** All member pages by region, in the order of the feed's regions. */
function regionsView({ feed }: Site, path: string, text: SiteText): Markup {
  const { say, show } = text;
  const known = new Set(feed.regions.map(({ id }) => id));
  const groups = [
    ...feed.regions.map(({ id, name }) => ({ name: show(name), members: feed.members.filter((m) => m.region === id) })),
    { name: markup`${say.withoutRegion}`, members: feed.members.filter(({ region }) => !region || !known.has(region)) },
  ].filter(({ members }) => members.length > 0);
  return markup`<details class="regions">
    <summary>${say.memberPages}</summary>
    ${groups.map(({ name, members }) => markup`<section><h3>${name}</h3>${linksView(members, path, text)}</section>`)}</details>`;
}

function embedHelp({ feed, base }: Site, { lang, pick }: SiteText) {
  const page = base + sitePaths.home(lang);
  const src = base + sitePaths.feed;
  const name = pick(feed.organisation.name);
  const script = markup`<script type="module" src="${base}${sitePaths.widgets}ssegov.js"></script>`;
  return {
    tag: markup`${script}<ssegov-directory src="${src}" lang="${lang}"><a href="${page}">${name}</a></ssegov-directory>`
      .text,
    link: markup`<a href="${page}" data-ssegov="directory" data-src="${src}" lang="${lang}">${name}</a>`.text,
    frame:
      markup`<iframe src="${base}${sitePaths.embed('directory')}?lang=${lang}" title="${name}" width="800" height="900" loading="lazy"></iframe>`
        .text,
    address: page,
  };
}

/** The network in one language: the directory of its members, and its profile. */
export async function homePage(site: Site, lang: string): Promise<PublishedFile> {
  const { feed } = site;
  const text = siteText(feed, lang);
  const { say, pick, pickOther, formats } = text;
  const path = sitePaths.home(lang);
  const styles = { href: relativePath(path, `${sitePaths.widgets}styles/`) };
  const src = relativePath(path, sitePaths.feed);
  const { organisation } = feed;
  const name = pick(organisation.name);
  const other = pickOther(organisation.name);
  const [directory, profile] = await Promise.all([
    render('ssegov-directory', {
      feed,
      lang,
      styles,
      attributes: { src, 'heading-level': 3, 'sync-url': 'm' },
      fallback: linksView(feed.members, path, text).text,
    }),
    render('ssegov-organisation', { feed, lang, styles, attributes: { src, 'heading-level': 2 }, fallback: '' }),
  ]);
  const isSmall = JSON.stringify(feed).length <= inlineLimit;
  const style = (element: string) => markup`<link rel="stylesheet" href="${styles.href}${element}.css">`;
  const content = pageFrame(site, {
    path,
    lang,
    pathIn: sitePaths.home,
    title: organisation.acronym ? `${name} · ${organisation.acronym}` : name,
    description: organisation.mission
      ? pick(organisation.mission)
      : say.networkOf(name, formats.number(feed.members.length)),
    image: sitePaths.organisationImage,
    imageText: name,
    data: organisationJsonLd(site, lang),
    hasScripts: true,
    head: markup`${style('directory')}
      ${style('organisation')}
      <link rel="ssegov-feed" href="${src}">
      <link rel="alternate" type="application/feed+json" href="${relativePath(path, 'changes.json')}" title="${say.downloads.changes}">
      <script type="module" src="${relativePath(path, `${sitePaths.widgets}ssegov.js`)}"></script>`,
    body: markup`<main id="main" tabindex="-1">
      <div class="intro">
      <h1>${name}</h1>
      ${other && markup`<p class="other" lang="${other.lang ?? lang}">${other.text}</p>`}
      ${organisation.mission && markup`<p class="lead">${pick(organisation.mission)}</p>`}
      </div>
      <section aria-labelledby="members">
      <h2 id="members">${say.members}</h2>
      ${new Markup(directory)}
      ${regionsView(site, path, text)}
      </section>
      <section>
      ${new Markup(profile)}
      </section>
      ${embedHelpView(embedHelp(site, text), text)}
      </main>
      ${isSmall && new Markup(feedScript(feed, src))}`,
  });
  return { path, content };
}
