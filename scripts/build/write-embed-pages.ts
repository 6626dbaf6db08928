import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { elementPages } from '../../packages/ssegov-feed/src/site/embeds/element-pages.js';
import type { Feed } from '../../src/schema/types.js';

/** Writes the embed pages beside the scripts of a folder, for the feed in it. */
export function writeEmbedPages(folder: string): void {
  const feed = JSON.parse(readFileSync(path.join(folder, 'feed.json'), 'utf8')) as Feed;
  const home = feed.organisation.website ?? 'organisation.html';
  mkdirSync(path.join(folder, 'embed'), { recursive: true });
  for (const { path: name, content } of elementPages(feed, { folder: 'embed/', scripts: '../', home }))
    writeFileSync(path.join(folder, name), content);
}
