import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { TestSite, untilReady } from './test-site.js';

const head = '<script type="module" src="/dist/cdn/ssegov.js"></script>';
const fallback = '<a href="https://www.sd.go.kr/">Seongdong-gu, Seoul</a>';
const below = '<h2>What stands below</h2><p>And is being read already.</p>';
const reserve = '<link rel="stylesheet" href="/demo/site.css">';

const places = {
  'a card with the height that the demo reserves': {
    head: head + reserve,
    body: '<ssegov-member-card member="seoul-seongdong-gu"></ssegov-member-card>',
  },
  'a card with a fallback and the height that the demo reserves': {
    head: head + reserve,
    body: `<ssegov-member-card member="seoul-seongdong-gu">${fallback}</ssegov-member-card>`,
  },
  'a directory with the height that the demo reserves': {
    head: head + reserve,
    body: '<ssegov-directory></ssegov-directory>',
  },
  'a strip of three with height reserved for good': {
    head: `${head}<style>
      ssegov-directory { display: block; min-block-size: 24rem }
      @media (width < 48rem) { ssegov-directory { min-block-size: 60rem } }
    </style>`,
    body: '<ssegov-directory featured limit="3" controls=""></ssegov-directory>',
  },
};

/** The sum of all shifts since the page began. */
async function sumShifts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        // Entries arrive after the frame that they describe.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
      }),
  );
}

describe('while its members arrive slowly, the page stays where it is', { timeout: 240_000 }, () => {
  let site: TestSite;

  before(async () => {
    site = await TestSite.start();
    site.delay = (path) => (path.endsWith('feed.json') ? 700 : path.includes('/chunks/') ? 350 : 0);
  });
  after(() => site.stop());

  for (const [name, { head: inHead, body }] of Object.entries(places)) {
    for (const [width, lang] of [
      [360, 'ko'],
      [1280, 'en'],
    ] as const) {
      it(`${name}: shifts of less than 0.01 at ${String(width)} px in ${lang}`, async () => {
        const source = { head: inHead, body: `<main>${body}${below}</main>`, lang };
        const { page } = await site.open(source, { viewport: { width, height: 900 } });
        await untilReady(page);
        const shifts = await sumShifts(page);
        assert.ok(shifts < 0.01, `shifted by ${String(shifts)}`);
        await page.context().close();
      });
    }
  }

  for (const lang of ['ko', 'en']) {
    it(`a card without reserved height has a placeholder as high as an average member, in ${lang}`, async () => {
      const { members } = JSON.parse(await readFile('dist/cdn/feed.json', 'utf8')) as { members: { id: string }[] };
      const cards = members.map(({ id }) => `<ssegov-member-card member="${id}"></ssegov-member-card>`).join('');
      const { page } = await site.open({ head, body: cards, lang }, { viewport: { width: 340, height: 900 } });
      await page.waitForFunction(() =>
        [...document.querySelectorAll('ssegov-member-card')].every((card) =>
          card.shadowRoot?.querySelector('.awaited'),
        ),
      );
      const readHeights = () =>
        page.evaluate(() => [...document.querySelectorAll('ssegov-member-card')].map((card) => card.clientHeight));
      const awaited = await readHeights();
      await untilReady(page);
      const off = (await readHeights()).map((height, index) => Math.abs(height - (awaited[index] ?? 0)));
      const median = off.sort((one, other) => one - other)[Math.floor(off.length / 2)] ?? Infinity;
      // Two lines of text.
      assert.ok(median <= 48, `the median is off by ${String(median)} px: ${off.join()}`);
      await page.context().close();
    });
  }
});
