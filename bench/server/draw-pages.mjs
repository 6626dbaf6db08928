import { readFileSync } from 'node:fs';
import { makeFeed } from '../feed/make-feed.mjs';
import { memberCount } from './pages.mjs';

const root = new URL('../../', import.meta.url);
const stylesheet = '    <link rel="stylesheet" href="/cdn/styles/directory.css" />\n';
const element = /<ssegov-directory .*<\/ssegov-directory>/;

/**
 * The page of `pages/ours` with the markup of a server and its feed, as docs/server.md says: with style files, and with inline
 * styles.
 * @returns {Promise<Map<string, string>>} path → HTML
 */
export async function drawPages() {
  /** @type {typeof import('../../src/server.js')} */
  const { feedScript, render } = await import(new URL('dist/npm/server.js', root).href);
  const page = readFileSync(new URL('bench/pages/ours/index.html', root), 'utf8');
  const [feed, src] = [makeFeed(memberCount), `/feed.json?n=${memberCount}`];
  /** @param {import('../../src/server.js').RenderOptions['styles']} styles */
  const draw = async (styles) => {
    const markup = await render('ssegov-directory', { feed, lang: 'ko', attributes: { src }, styles });
    return page.replace(element, () => `${markup}${feedScript(feed, src)}`);
  };
  const withFiles = await draw({ href: '/cdn/styles' });
  return new Map([
    ['/files/', withFiles.replace(/ *<script/, (script) => `${stylesheet}${script}`)],
    ['/inline/', await draw('inline')],
  ]);
}
