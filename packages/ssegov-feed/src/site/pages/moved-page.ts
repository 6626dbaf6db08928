import { markup } from '../markup.js';
import { relativePath } from '../site-paths.js';
import { siteText } from '../site-text.js';
import type { PublishedFile, Site } from '../site.js';

/** Leads from the address that a page had to the one that it has. */
export function movedPage({ feed, base }: Site, from: string, to: string, lang: string): PublishedFile {
  const { say } = siteText(feed, lang);
  const target = relativePath(from, to);
  const content = markup`<!doctype html>
    <html lang="${lang}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <meta http-equiv="refresh" content="0; url=${target}">
    <title>${say.moved}</title>
    <link rel="canonical" href="${base}${to}">
    </head>
    <body>
    <h1>${say.moved}</h1>
    <p>${say.movedTo} <a href="${target}">${base}${to}</a></p>
    </body>
    </html>`;
  return { path: from, content: `${content.text}\n` };
}
