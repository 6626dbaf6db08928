import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** @typedef {typeof import('../../src/server.js')} Server */

/** Pages of the demo whose elements this server draws, by their path; the language is the page's. */
const drawnPages = ['/server.html', '/server-ko.html'];

/** A tag of ours with its attributes. The demo writes them simply: no `>` in a value. */
const tags = /<(ssegov-[a-z-]+)((?: [^<>]*)?)><\/\1>/g;

/** @param {string} written attributes as in HTML */
const readAttributes = (written) =>
  Object.fromEntries([...written.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(([, name, value = '']) => [name, value]));

/**
 * Draws the elements of a demo page, and puts the feed into it: what a partner's own server does with `ssegov-widgets/server`.
 * @param {string} demo the folder of the pages
 * @param {string} pathname
 * @returns {Promise<string | undefined>} the page; undefined where it is none of those
 */
export async function drawPage(demo, pathname) {
  if (!drawnPages.includes(pathname)) return undefined;
  const dist = path.join(demo, '..', 'dist');
  const [page, json, server] = await Promise.all([
    readFile(path.join(demo, pathname), 'utf8'),
    readFile(path.join(dist, 'cdn', 'feed.json'), 'utf8'),
    /** @type {Promise<Server>} */ (import(pathToFileURL(path.join(dist, 'npm', 'server.js')).href)),
  ]);
  const feed = JSON.parse(json);
  const lang = /<html lang="(\w+)"/.exec(page)?.[1] ?? 'en';
  const drawn = await Promise.all(
    [...page.matchAll(tags)].map(([, tag = '', written = '']) =>
      server.render(/** @type {import('../../src/server.js').ElementTag} */ (tag), {
        feed,
        lang,
        attributes: readAttributes(written),
        // The policy of these pages allows no inline style.
        styles: { href: '/widgets/styles/' },
      }),
    ),
  );
  const html = page.replace(tags, () => drawn.shift() ?? '');
  return html.replace('</body>', `${server.feedScript(feed, '/widgets/feed.json')}</body>`);
}
