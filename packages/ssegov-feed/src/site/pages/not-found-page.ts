import { markup } from '../markup.js';
import { sitePaths } from '../site-paths.js';
import { siteText } from '../site-text.js';
import type { PublishedFile, Site } from '../site.js';

/** What hosts show for an address that is not there. It may stand at any depth, so its addresses are whole. */
export function notFoundPage({ feed, base }: Site): PublishedFile {
  const texts = feed.languages.map((lang) => siteText(feed, lang));
  const [first] = texts;
  const content = markup`<!doctype html>
    <html lang="${first?.lang ?? 'en'}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <title>${texts.map(({ say }) => say.notFound).join(' · ')}</title>
    <link rel="stylesheet" href="${base}site.css">
    </head>
    <body class="cover">
    <main>
    ${texts.map(
      ({ lang, say }, index) => markup`<section lang="${lang}">
        ${index === 0 ? markup`<h1>${say.notFound}</h1>` : markup`<h2>${say.notFound}</h2>`}
        <p>${say.notFoundHelp}</p>
        <p><a class="button" href="${base}${sitePaths.home(lang)}">${say.allMembers}</a></p>
        </section>`,
    )}</main>
    </body>
    </html>`;
  return { path: '404.html', content: content.text };
}
