import { renderRecord } from 'ssegov-widgets/server';
import { mailtoOf } from '../../../../../src/forms/contact-links.js';
import type { Member } from '../../../../../src/schema/types.js';
import { memberJsonLd } from '../exports/json-ld.js';
import { markup, Markup } from '../markup.js';
import { relativePath, sitePaths } from '../site-paths.js';
import { siteText, type SiteText } from '../site-text.js';
import type { PublishedFile, Site } from '../site.js';
import { embedHelpView } from './embed-help.js';
import { pageFrame } from './page-frame.js';

/** The size of the frame in the snippet, in CSS pixels. `embed.js` and WordPress adapt the height. */
const frameSize = { width: 480, height: 300 };

function describe({ feed }: Site, member: Member, { say, pick, messages }: SiteText): string {
  if (member.summary) return pick(member.summary);
  const region = feed.regions.find(({ id }) => id === member.region);
  return say.memberOf(messages.kinds[member.kind], region ? pick(region.name) : '', pick(feed.organisation.name));
}

function actionsView({ website, contact }: Member, { say }: SiteText): Markup {
  const address = contact?.email ? mailtoOf(contact.email) : contact?.url;
  return markup`<p class="actions">
    ${website && markup`<a class="button filled" href="${website}">${say.website}</a>`}${address && markup`<a class="button" href="${address}">${say.writeTo}</a>`}<a class="button" href="#embed">${say.embed}</a>
    </p>`;
}

function othersView({ feed }: Site, member: Member, path: string, { lang, say, show }: SiteText): Markup {
  const others = feed.members.filter(({ id, region }) => id !== member.id && region && region === member.region);
  const home = relativePath(path, sitePaths.home(lang));
  const list = markup`<ul>
    ${others.map(({ id, name }) => markup`<li><a href="${relativePath(path, sitePaths.member(lang, id))}">${show(name)}</a></li>`)}</ul>`;
  return markup`<nav class="others" aria-labelledby="others">
    <h2 id="others">${others.length > 0 ? say.others : say.allMembers}</h2>
    ${others.length > 0 && list}
    <p><a href="${home}">${say.allMembers}</a></p>
    </nav>`;
}

function embedHelp({ base }: Site, { id, name }: Member, { lang, pick }: SiteText) {
  const page = base + sitePaths.member(lang, id);
  const feed = base + sitePaths.memberFeed(id);
  const shown = pick(name);
  const script = markup`<script type="module" src="${base}${sitePaths.widgets}ssegov.js"></script>`;
  const { width, height } = frameSize;
  return {
    tag: markup`${script}<ssegov-member-card member="${id}" src="${feed}" lang="${lang}"><a href="${page}">${shown}</a></ssegov-member-card>`
      .text,
    link: markup`<a href="${page}" data-ssegov="member-card" data-member="${id}" data-src="${feed}" lang="${lang}">${shown}</a>`
      .text,
    frame:
      markup`<iframe src="${base}${sitePaths.memberEmbed(lang, id)}" title="${shown}" width="${width}" height="${height}" loading="lazy"></iframe>`
        .text,
    address: page,
  };
}

/** The page of one member in one language: everything that the feed says about it, without scripts. */
export async function memberPage(site: Site, member: Member, lang: string): Promise<PublishedFile> {
  const text = siteText(site.feed, lang);
  const path = sitePaths.member(lang, member.id);
  const record = await renderRecord(site.feed, member.id, lang);
  if (!record) throw new Error(`the feed has no member "${member.id}"`);
  const { pick, say } = text;
  const network = site.feed.organisation;
  const name = pick(member.name);
  const discovery = site.base + sitePaths.oembed(lang, member.id);
  const content = pageFrame(site, {
    path,
    lang,
    pathIn: (other) => sitePaths.member(other, member.id),
    title: `${name} · ${network.acronym ?? pick(network.name)}`,
    description: describe(site, member, text),
    image: sitePaths.memberImage(member.id),
    imageText: name,
    data: memberJsonLd(site, member, lang),
    hasScripts: false,
    head: markup`<link rel="alternate" type="application/json+oembed" href="${discovery}" title="${name}">`,
    body: markup`<main id="main" class="record" tabindex="-1">
      <article>
      <div class="head">${new Markup(record.head)}</div>
      ${new Markup(record.summary)}
      ${actionsView(member, text)}
      <h2>${say.facts}</h2>
      <dl>${new Markup(record.facts)}</dl>
      ${record.history && markup`<details class="history"><summary>${say.history}</summary><dl>${new Markup(record.history)}</dl></details>`}
      </article>
      ${othersView(site, member, path, text)}
      ${embedHelpView(embedHelp(site, member, text), text)}
      </main>`,
  });
  return { path, content };
}
