import assert from 'node:assert/strict';
import type { Feed } from '../../src/index.js';
import { inventFeed } from './invented-feed.js';

/** What has to work in every test DOM: the package's doors, each element with a feed as property, and its removal. */
export async function drawInTestDom(): Promise<void> {
  const { SsegovLoadEvent } = await import('../../src/index.js');
  assert.equal(customElements.get('ssegov-member-card'), undefined);
  await import('../../src/define.js');
  document.documentElement.lang = 'en';
  const feed = inventFeed([{ id: 'invented-gu' }, { id: 'invented-si' }]);
  const tags = ['ssegov-member-card', 'ssegov-directory', 'ssegov-organisation', 'ssegov-contact', 'ssegov-newsletter'];
  for (const tag of tags) {
    const element = document.createElement(tag as 'ssegov-member-card');
    if (tag === 'ssegov-member-card') element.member = 'invented-gu';
    if (tag === 'ssegov-directory') element.setAttribute('view', 'table');
    const loaded = new Promise<Event>((resolve, reject) => {
      element.addEventListener('ssegov-load', resolve);
      element.addEventListener('ssegov-error', ({ message }) => reject(new Error(`${tag}: ${message}`)));
    });
    element.feed = feed;
    document.body.append(element);
    const event = await loaded;
    assert.ok(event instanceof SsegovLoadEvent && event instanceof Event, tag);
    await element.updateComplete;
    assert.ok(element.renderRoot.querySelector('.frame'), tag);
    const { feed: drawn } = element as { readonly feed: Feed | undefined };
    assert.equal(drawn?.members.length, 2, tag);
    element.remove();
  }
}
