import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { DemoBrowser } from './demo-browser.js';

const pages = ['server.html', 'server-ko.html'] as const;

describe('pages that the server has rendered, under the strict policy', { timeout: 180_000 }, () => {
  let demo: DemoBrowser;
  before(async () => {
    demo = await DemoBrowser.start();
  });
  after(() => demo.stop());

  for (const name of pages) {
    it(`${name} has all members and links without scripts, and no control that does nothing`, async () => {
      const page = await demo.openWithoutScripts();
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(demo.address(name));
      const directory = page.locator('ssegov-directory').first();
      assert.equal(await directory.locator('article').count(), 12);
      assert.equal(await directory.locator('noscript li').count(), 39);
      assert.ok(await directory.locator('noscript a').first().isVisible());
      assert.equal(await page.locator('ssegov-directory button:visible, ssegov-directory input:visible').count(), 0);
      const widths = page.locator('html');
      const box = await widths.boundingBox();
      assert.equal(box?.width, 360);
      await page.context().close();
    });

    it(`${name} is taken over: no violation, no request for the feed, no shift`, async () => {
      const page = await demo.openBlank();
      const requests: string[] = [];
      page.on('request', (request) => requests.push(new URL(request.url()).pathname));
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
        // As soon as it is there, before any module runs.
        document.addEventListener('readystatechange', () => {
          const article = document.querySelector('ssegov-directory')?.shadowRoot?.querySelector('article');
          Object.assign(globalThis, { firstCard: article });
        });
      });
      await page.goto(demo.address(name));
      await page.waitForFunction(() =>
        [...document.querySelectorAll('ssegov-directory, ssegov-member-card, ssegov-organisation')].every(
          (element) => element.matches(':state(ready)') && !element.shadowRoot?.querySelector('style, link'),
        ),
      );
      await page.locator('ssegov-directory .name button').first().waitFor();
      const { isKept, shift } = await page.evaluate(() => {
        const { firstCard, shifts } = globalThis as unknown as { firstCard: Element; shifts: number[] };
        const isKept = firstCard === document.querySelector('ssegov-directory')?.shadowRoot?.querySelector('article');
        return { isKept, shift: shifts.reduce((sum, value) => sum + value, 0) };
      });
      assert.ok(isKept);
      assert.ok(shift < 0.01, String(shift));
      assert.deepEqual(demo.reports, []);
      assert.deepEqual(
        requests.filter((path) => path.endsWith('feed.json')),
        [],
      );
      await page.locator('ssegov-directory input[type=search]').first().fill('seongdong');
      await page.waitForFunction(
        () => document.querySelector('ssegov-directory')?.shadowRoot?.querySelectorAll('article').length === 1,
      );
      await page.context().close();
    });
  }
});
