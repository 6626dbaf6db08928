import { organisationJsonLd } from '../exports/json-ld.js';
import { markup } from '../markup.js';
import { sitePaths } from '../site-paths.js';
import { siteText } from '../site-text.js';
import type { PublishedFile, Site } from '../site.js';
import { dataScript } from './page-frame.js';

/** The first page of the folder: the network's name, and the way to each language. */
export function coverPage(site: Site): PublishedFile {
  const { feed, base } = site;
  const texts = feed.languages.map((lang) => siteText(feed, lang));
  const lang = feed.languages[0] ?? 'en';
  const { name, acronym } = feed.organisation;
  const count = (text: (typeof texts)[number]) => text.say.listOf(text.formats.number(feed.members.length));
  const title = `${acronym ? `${acronym} · ` : ''}${siteText(feed, lang).pick(name)}`;
  const description = texts
    .map((text) => text.say.networkOf(text.pick(name), text.formats.number(feed.members.length)))
    .join(' ');
  const content = markup`<!doctype html>
    <html lang="${lang}">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${title}</title>
    <meta name="description" content="${description}">
    <link rel="canonical" href="${base}">
    ${feed.languages.map((each) => markup`<link rel="alternate" hreflang="${each}" href="${base}${each}/">`)}<link rel="alternate" hreflang="x-default" href="${base}">
    <meta property="og:type" content="website">
    <meta property="og:title" content="${title}">
    <meta property="og:description" content="${description}">
    <meta property="og:url" content="${base}">
    <meta property="og:image" content="${base}${sitePaths.organisationImage}">
    <meta property="og:image:type" content="image/png">
    <meta property="og:image:width" content="1200">
    <meta property="og:image:height" content="630">
    <meta name="twitter:card" content="summary_large_image">
    <link rel="stylesheet" href="site.css">
    ${dataScript(organisationJsonLd(site, lang))}
    </head>
    <body class="cover">
    <main>
    ${acronym ? markup`<p class="acronym">${acronym}</p>` : ''}
    ${texts.map(
      (text, index) => markup`<section lang="${text.lang}">
        ${index === 0 ? markup`<h1>${text.pick(name)}</h1>` : markup`<h2>${text.pick(name)}</h2>`}
        <p>${count(text)}</p>
        <p><a class="button${index === 0 && ' filled'}" href="${sitePaths.home(text.lang)}" hreflang="${text.lang}">${text.say.self}</a></p>
        </section>`,
    )}</main>
    </body>
    </html>`;
  return { path: 'index.html', content: content.text };
}
