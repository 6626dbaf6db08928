import { markup } from '../markup.js';
import { sitePaths } from '../site-paths.js';
import type { PublishedFile, Site } from '../site.js';

/** The most addresses that a sitemap may have, by sitemaps.org. */
const limit = 50_000;

const namespaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';

/** Every page in every language, each with its other languages. Above 50,000 pages, several files and a list of them. */
export function sitemap({ feed, base }: Site): readonly PublishedFile[] {
  const { languages, members } = feed;
  const pages = [
    (lang: string) => `${lang}/`,
    ...members.map(
      ({ id }) =>
        (lang: string) =>
          sitePaths.member(lang, id),
    ),
  ];
  const entries = pages.flatMap((pathIn) => {
    const others = languages
      .map((lang) => markup`<xhtml:link rel="alternate" hreflang="${lang}" href="${base}${pathIn(lang)}"/>`.text)
      .join('');
    return languages.map((lang) => `<url>${markup`<loc>${base}${pathIn(lang)}</loc>`.text}${others}</url>`);
  });
  const files = Array.from({ length: Math.ceil(entries.length / limit) }, (_, index) => ({
    path: `sitemap-${index + 1}.xml`,
    content: `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${namespaces}>\n${entries
      .slice(index * limit, (index + 1) * limit)
      .join('\n')}\n</urlset>\n`,
  }));
  const [first, second] = files;
  if (first && !second) return [{ ...first, path: 'sitemap.xml' }];
  const list = files.map(({ path }) => markup`<sitemap><loc>${base}${path}</loc></sitemap>`.text).join('\n');
  const index = `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${list}\n</sitemapindex>\n`;
  return [{ path: 'sitemap.xml', content: index }, ...files];
}
