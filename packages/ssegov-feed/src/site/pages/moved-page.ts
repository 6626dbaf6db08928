import { markup, type Markup } from '../markup.js';
import { relativePath } from '../site-paths.js';
import { siteText } from '../site-text.js';
import type { PublishedFile, Site } from '../site.js';

export interface MovedPage {
  readonly from: string;
  readonly to: string;
  readonly lang: string;
  /** More of the head. */
  readonly head?: Markup | undefined;
}

/** Leads from the address that a page had to the one that it has. */
export function movedPage({ feed, base }: Site, { from, to, lang, head }: MovedPage): PublishedFile {
  const { say } = siteText(feed, lang);
  const target = relativePath(from, to);
  const content = markup`<!doctype html>
    <html lang="${lang}">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <meta http-equiv="refresh" content="0; url=${target}">
    <title>${say.moved}</title>
    <link rel="canonical" href="${base}${to}">
    <link rel="stylesheet" href="${relativePath(from, 'site.css')}">
    ${head}
    </head>
    <body class="cover">
    <main>
    <h1>${say.moved}</h1>
    <p>${say.movedTo} <a href="${target}">${base}${to}</a></p>
    </main>
    </body>
    </html>`;
  return { path: from, content: `${content.text}\n` };
}
