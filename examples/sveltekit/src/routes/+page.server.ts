import { readFile } from 'node:fs/promises';
import { feedScript, render } from 'ssegov-widgets/server';

/** What stands between the tags: Svelte writes the tags themselves. */
const inside = (html: string) => html.replace(/^<[^>]*>|<\/[^>]*>$/g, '');

export async function load() {
  const feed = JSON.parse(await readFile('public/feed.json', 'utf8'));
  const lang = 'en';
  const directory = await render('ssegov-directory', { feed, lang, attributes: { 'page-size': 12 } });
  const card = await render('ssegov-member-card', { feed, lang, attributes: { member: 'jeollabuk-jeonju-si' } });
  return { feed: feedScript(feed, '/feed.json'), directory: inside(directory), card: inside(card) };
}
