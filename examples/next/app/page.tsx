import { readFile } from 'node:fs/promises';
import { feedScript, render } from 'ssegov-widgets/server';
import { Members } from './members';

/** What stands between the tags: React writes the tags themselves. */
const inside = (html: string) => html.replace(/^<[^>]*>|<\/[^>]*>$/g, '');

export default async function Page() {
  const feed = JSON.parse(await readFile('public/feed.json', 'utf8'));
  const lang = 'en';
  const directory = await render('ssegov-directory', { feed, lang, attributes: { 'page-size': 12 } });
  const card = await render('ssegov-member-card', { feed, lang, attributes: { member: 'jeollabuk-jeonju-si' } });
  return (
    <main>
      <div hidden dangerouslySetInnerHTML={{ __html: feedScript(feed, '/feed.json') }} />
      <Members directory={inside(directory)} card={inside(card)} />
    </main>
  );
}
