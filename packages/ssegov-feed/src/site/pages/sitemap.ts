import { markup } from '../markup.js';
import { sitePaths } from '../site-paths.js';
import type { PublishedFile, Site } from '../site.js';

/** The most addresses that a sitemap may have, by sitemaps.org. */
const limit = 50_000;

const namespaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';

/** A page in each language, and the one for visitors of other languages: addresses from the folder. */
interface Languages {
  readonly pathIn: (lang: string) => string;
  readonly pathForOthers: string;
}

function entriesOf({ feed, base }: Site, { pathIn, pathForOthers }: Languages): string[] {
  const link = (lang: string, path: string) =>
    markup`<xhtml:link rel="alternate" hreflang="${lang}" href="${base}${path}"/>`.text;
  const others = feed.languages.map((lang) => link(lang, pathIn(lang))).join('') + link('x-default', pathForOthers);
  const paths = new Set([pathForOthers, ...feed.languages.map(pathIn)]);
  return [...paths].map((path) => `<url>${markup`<loc>${base}${path}</loc>`.text}${others}</url>`);
}

/** Every page, each with its other languages. Above 50,000 pages, several files and a list of them. */
export function sitemap(site: Site): readonly PublishedFile[] {
  const { feed, base } = site;
  const pages: readonly Languages[] = [
    { pathIn: (lang) => `${lang}/`, pathForOthers: '' },
    ...feed.members.map(({ id }) => ({
      pathIn: (lang: string) => sitePaths.member(lang, id),
      pathForOthers: sitePaths.member(feed.languages[0] ?? '', id),
    })),
  ];
  const entries = pages.flatMap((page) => entriesOf(site, page));
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
