import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { DemoBrowser, findViolations, waitUntilReady } from './demo-browser.js';
import { widgetCounts } from './demo-widget-counts.js';

/** The state that each example on the states page must reach, by the id of its heading. */
const expectedStates = {
  loading: 'loading',
  'loading-fallback': 'loading',
  ready: 'ready',
  stale: 'stale',
  http: 'error',
  'http-fallback': 'error',
  'not-json': 'error',
  newer: 'error',
  unknown: 'error',
  'no-member': 'error',
  empty: 'empty',
  'no-match': 'empty',
  'left-out': 'ready',
  'directory-loading': 'loading',
  'directory-error': 'error',
} as const;

describe('the demo in Chromium', { timeout: 180_000 }, () => {
  let demo: DemoBrowser;

  before(async () => {
    demo = await DemoBrowser.start();
  });

  after(() => demo.stop());

  for (const [name, count] of Object.entries(widgetCounts)) {
    it(`${name} shows its members, requests nothing from other hosts, leaves the console empty and fits a phone`, async () => {
      const { page, faults } = await demo.open(name);
      await waitUntilReady(page, count);
      assert.deepEqual(faults, []);
      // The reset of this page takes the focus rings and the language's own markup away from the page itself.
      if (name !== 'lab/hostile.html') assert.deepEqual(await findViolations(page), []);
      await page.setViewportSize({ width: 320, height: 640 });
      assert.equal(await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth)), 0);
      await page.context().close();
    });
  }

  it('other-network.html shows the invented network of the Murmurations list, and nobody of this one', async () => {
    const { page } = await demo.open('other-network.html');
    await waitUntilReady(page, 2);
    const names = await page.locator('ssegov-directory li [part~="name"]').allTextContents();
    assert.deepEqual(
      names.map((name) => name.trim()),
      ['Imaginary Seed Bank', 'Invented Tool Library', 'Made-up Repair Café', 'Pretend Energy Cooperative'],
    );
    await page.locator('ssegov-directory input[type="search"]').fill('seed');
    await page.locator('ssegov-directory [part~="name"]', { hasText: 'Invented Tool' }).waitFor({ state: 'detached' });
    await page.context().close();
  });

  for (const [name, region] of [
    ['views.html', 'Jeju-do'],
    ['views-ko.html', '제주특별자치도'],
  ] as const) {
    it(`${name} shows a table and a map in the page’s language, each from the first rendering`, async () => {
      const { page } = await demo.open(name);
      await waitUntilReady(page, 2);
      assert.equal(await page.locator('ssegov-directory .scroller tbody tr').count(), 12);
      assert.equal(await page.locator('ssegov-directory .tile').count(), 16);
      assert.equal(await page.locator('ssegov-directory .tile', { hasText: region }).count(), 1);
      await page.context().close();
    });
  }

  it('lab/load-lazy.html loads the feed only when its reader scrolls near the card', async () => {
    const page = await demo.openBlank();
    const feeds: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/feed.json')) feeds.push(request.url());
    });
    await page.goto(demo.address('lab/load-lazy.html'));
    await page.evaluate(() => customElements.whenDefined('ssegov-member-card').then(() => undefined));
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    assert.deepEqual(feeds, []);
    await page.locator('ssegov-member-card').scrollIntoViewIfNeeded();
    await waitUntilReady(page, 1);
    assert.equal(feeds.length, 1);
    await page.context().close();
  });

  it('lab/load-property.html: the element fetches nothing, the feed is read once, by the partner', async () => {
    const { page } = await demo.open('lab/load-property.html');
    await waitUntilReady(page, 1);
    const kinds = await page.evaluate(() => {
      const directory = document.querySelector('ssegov-directory') as unknown as { results: { kind: string }[] };
      return directory.results.map(({ kind }) => kind);
    });
    assert.ok(kinds.length > 5);
    assert.deepEqual([...new Set(kinds)], ['county']);
    await page.context().close();
  });

  it('network-ko.html has no English word in its directory but names and acronyms', async () => {
    const { page } = await demo.open('network-ko.html');
    await waitUntilReady(page, 3);
    const words = await page.evaluate(() => {
      const root = document.querySelectorAll('ssegov-directory')[1]?.shadowRoot;
      const untagged: string[] = [];
      const walker = document.createTreeWalker(root ?? document, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode;
        const isHidden = parentElement?.closest('style, script, [lang="en"]') !== null;
        if (!isHidden && /[a-z]{3}/.test(textContent ?? '')) untagged.push(textContent?.trim() ?? '');
      }
      return untagged;
    });
    assert.deepEqual(words, []);
    await page.context().close();
  });

  it('states.html shows every state it names', async () => {
    const { page } = await demo.open('states.html');
    for (const [id, state] of Object.entries(expectedStates)) {
      await page.waitForFunction(
        ([heading, expected]) =>
          document
            .querySelector(`section[aria-labelledby="${heading}"] :is(ssegov-member-card, ssegov-directory)`)
            ?.matches(`:state(${expected})`) === true,
        [id, state] as const,
        { timeout: 6000 },
      );
    }
    assert.deepEqual(await findViolations(page), []);
    await page.context().close();
  });
});
