import { relativePath, sitePaths } from '../site-paths.js';
import type { PublishedFile, Site } from '../site.js';
import { elementPages } from './element-pages.js';

/** The embed pages of the published folder, and the same beside the widgets, where the link of an older snippet may lead. */
export function embedPages({ feed }: Site): PublishedFile[] {
  const home = sitePaths.home(feed.languages[0] ?? 'en');
  const { widgets } = sitePaths;
  const page = sitePaths.embed('directory');
  return [
    ...elementPages(feed, {
      folder: 'embed/',
      scripts: relativePath(page, widgets),
      feed: relativePath(page, sitePaths.feed),
      home: relativePath(page, home),
    }),
    ...elementPages(feed, { folder: `${widgets}embed/`, scripts: '../', home: relativePath(widgets + page, home) }),
  ];
}
