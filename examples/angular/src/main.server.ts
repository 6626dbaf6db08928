import { readFile } from 'node:fs/promises';
import { bootstrapApplication, provideClientHydration, type BootstrapContext } from '@angular/platform-browser';
import { provideServerRendering, RenderMode, withRoutes } from '@angular/ssr';
import { feedScript, render } from 'ssegov-widgets/server';
import { App, SERVED } from './app';

/** What stands between the tags: Angular writes the tags themselves. */
const inside = (html: string) => html.replace(/^<[^>]*>|<\/[^>]*>$/g, '');

async function drawMembers() {
  const feed = JSON.parse(await readFile('public/feed.json', 'utf8'));
  const lang = 'en';
  const directory = await render('ssegov-directory', { feed, lang, attributes: { 'page-size': 12 } });
  const card = await render('ssegov-member-card', { feed, lang, attributes: { member: 'jeollabuk-jeonju-si' } });
  return { feed: feedScript(feed, '/feed.json'), directory: inside(directory), card: inside(card) };
}

export default async function start(context: BootstrapContext) {
  const providers = [
    provideClientHydration(),
    provideServerRendering(withRoutes([{ path: '**', renderMode: RenderMode.Prerender }])),
    { provide: SERVED, useValue: await drawMembers() },
  ];
  return bootstrapApplication(App, { providers }, context);
}
