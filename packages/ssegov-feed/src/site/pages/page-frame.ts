import { markup, Markup } from '../markup.js';
import { relativePath, sitePaths } from '../site-paths.js';
import type { SiteText } from '../site-text.js';
import { siteText } from '../site-text.js';
import type { Site } from '../site.js';

export interface Page {
  /** Of the page itself, from the folder. */
  readonly path: string;
  readonly lang: string;
  /** The same page in each language of the feed. */
  readonly pathIn: (lang: string) => string;
  readonly title: string;
  readonly description: string;
  /** The picture of link previews, from the folder. */
  readonly image: string;
  readonly imageText: string;
  /** JSON-LD. */
  readonly data: object;
  /** More of the head: discovery links, style sheets, scripts. */
  readonly head?: Markup | undefined;
  readonly body: Markup;
  /** Whether the page runs the widgets. */
  readonly hasScripts: boolean;
}

/** Every page allows what stands in its own folder, and pictures of the feed from where they are. */
const policyOf = ({ hasScripts }: Page): string =>
  [
    `default-src 'none'`,
    `style-src 'self'`,
    `img-src 'self' https: http:`,
    `base-uri 'none'`,
    hasScripts
      ? `script-src 'self'; connect-src *; form-action *; require-trusted-types-for 'script'; trusted-types ssegov-widgets`
      : `script-src 'none'; form-action 'none'`,
  ].join('; ');

/** Data in a page. Nothing in it can end the script. */
export const dataScript = (value: unknown): Markup =>
  new Markup(`<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`);

function headView(site: Site, page: Page, { say, pick }: SiteText): Markup {
  const { feed, base } = site;
  const at = (path: string) => base + path.replace(/(^|\/)index\.html$/u, '$1');
  return markup`
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policyOf(page)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${page.title}</title>
    <meta name="description" content="${page.description}">
    <meta name="referrer" content="strict-origin-when-cross-origin">
    <link rel="canonical" href="${at(page.path)}">
    ${feed.languages.map((lang) => markup`<link rel="alternate" hreflang="${lang}" href="${at(page.pathIn(lang))}">`)}<link rel="alternate" hreflang="x-default" href="${at(page.pathIn(feed.languages[0] ?? page.lang))}">
    <meta property="og:type" content="website">
    <meta property="og:site_name" content="${pick(feed.organisation.name)}">
    <meta property="og:title" content="${page.title}">
    <meta property="og:description" content="${page.description}">
    <meta property="og:url" content="${at(page.path)}">
    <meta property="og:locale" content="${say.locale}">
    <meta property="og:image" content="${base}${page.image}">
    <meta property="og:image:type" content="image/png">
    <meta property="og:image:width" content="1200">
    <meta property="og:image:height" content="630">
    <meta property="og:image:alt" content="${page.imageText}">
    <meta name="twitter:card" content="summary_large_image">
    <link rel="stylesheet" href="${relativePath(page.path, 'site.css')}">
    ${page.head}
    ${dataScript(page.data)}`;
}

function languagesView({ feed }: Site, page: Page, { say }: SiteText): Markup {
  if (feed.languages.length < 2) return markup``;
  return markup`<nav class="languages" aria-label="${say.languages}">
    <ul>
    ${feed.languages.map((lang) => {
      const name = siteText(feed, lang).say.self;
      const target = relativePath(page.path, page.pathIn(lang));
      return lang === page.lang
        ? markup`<li><a aria-current="true" lang="${lang}" href="${target}">${name}</a></li>`
        : markup`<li><a lang="${lang}" hreflang="${lang}" href="${target}">${name}</a></li>`;
    })}</ul>
    </nav>`;
}

function footView({ feed }: Site, page: Page, { say, pick, formats }: SiteText): Markup {
  const to = (path: string) => relativePath(page.path, path);
  const files = [
    ['members.csv', say.downloads.csv],
    ['members.geojson', say.downloads.geojson],
    ['members.vcf', say.downloads.vcf],
    [sitePaths.feed, say.downloads.json],
    ['changes.json', say.downloads.changes],
  ] as const;
  return markup`<footer class="foot">
    <p>${say.roll(pick(feed.organisation.name))} · <time datetime="${feed.updated}">${say.updated(formats.date(feed.updated.slice(0, 10)))}</time></p>
    <nav aria-label="${say.data}">
    <ul>
    ${files.map(([path, name]) => markup`<li><a href="${to(path)}">${name}</a></li>`)}</ul>
    </nav>
    </footer>`;
}

/** A whole page: its head, the network's name above its content, and where the data are below it. */
export function pageFrame(site: Site, page: Page): string {
  const text = siteText(site.feed, page.lang);
  const { organisation } = site.feed;
  const home = relativePath(page.path, sitePaths.home(page.lang));
  return markup`<!doctype html>
    <html lang="${page.lang}">
    <head>
    ${headView(site, page, text)}
    </head>
    <body>
    <a class="skip" href="#main">${text.say.skip}</a>
    <header class="top">
    <a class="wordmark" href="${home}">${organisation.acronym ? markup`<b>${organisation.acronym}</b> ` : ''}<span>${text.pick(organisation.name)}</span></a>
    ${languagesView(site, page, text)}
    </header>
    ${page.body}
    ${footView(site, page, text)}
    </body>
    </html>`.text;
}
