import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { DemoBrowser, findViolations, waitUntilReady } from './demo-browser.js';
import { widgetCounts } from './demo-widget-counts.js';

describe('the demo on difficult pages', { timeout: 180_000 }, () => {
  let demo: DemoBrowser;

  before(async () => {
    demo = await DemoBrowser.start();
  });

  after(() => demo.stop());

  for (const name of ['lab/csp.html', 'lab/csp-styled.html'] as const) {
    it(`${name} causes no violation of its policy`, async () => {
      demo.reports.length = 0;
      const { page } = await demo.open(name);
      await waitUntilReady(page, widgetCounts[name]);
      // The test causes one violation at the end: reports arrive in order, so an earlier one would be listed before it.
      await page.evaluate(() => {
        document.body.setAttribute('style', 'color: red');
      });
      while (demo.reports.length === 0) await page.evaluate(() => fetch('/__reports').then(() => undefined));
      const directives = demo.reports.map((report) => {
        const { 'csp-report': details } = report as { 'csp-report': Record<string, string> };
        return `${details['effective-directive'] ?? ''} ${details['source-file'] ?? ''}`.trim();
      });
      assert.equal(directives.length, 1, directives.join('\n'));
      assert.match(directives[0] ?? '', /^style-src/);
      await page.context().close();
    });
  }

  for (const name of [
    'network.html',
    'article.html',
    'dense.html',
    'lab/load-autoloader.html',
    'lab/load-portable.html',
  ] as const) {
    it(`${name} stays where it is while its members arrive slowly`, async () => {
      const page = await demo.openBlank();
      const network = await page.context().newCDPSession(page);
      await network.send('Network.enable');
      const slow = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 };
      await network.send('Network.emulateNetworkConditions', slow);
      await page.goto(demo.address(name));
      await waitUntilReady(page, widgetCounts[name]);
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            const observer = new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
            });
            observer.observe({ type: 'layout-shift', buffered: true });
            // Entries arrive after the frame that they describe.
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
          }),
      );
      assert.ok(shift < 0.01, `the layout shifted by ${String(shift)}`);
      await page.context().close();
    });
  }

  it('sandbox.html shows its members in a frame without an origin', async () => {
    const { page, faults } = await demo.open('sandbox.html');
    const frame = page.frame({ url: /frame\.html$/ });
    assert.ok(frame);
    assert.equal(await frame.evaluate(() => self.origin), 'null');
    await waitUntilReady(frame, 2);
    assert.deepEqual(faults, []);
    assert.deepEqual(await findViolations(page), []);
    await page.context().close();
  });

  it('lab/hostile.html changes nothing inside: the names have their size and can be seen', async () => {
    const { page } = await demo.open('lab/hostile.html');
    await waitUntilReady(page, 3);
    const plain = await demo.open('lab/csp.html');
    await waitUntilReady(plain.page, 3);
    const measure = (): { weight: string; ratio: number; seen: boolean }[] =>
      [...document.querySelectorAll('ssegov-member-card')].map((card) => {
        const name = card.shadowRoot?.querySelector('[part~="name"]');
        if (!name) return { weight: '', ratio: 0, seen: false };
        const { fontSize, fontWeight } = getComputedStyle(name);
        const hostSize = parseFloat(getComputedStyle(card).fontSize);
        return { weight: fontWeight, ratio: parseFloat(fontSize) / hostSize, seen: name.getClientRects().length > 0 };
      });
    const hostile = await page.evaluate(measure);
    assert.ok(hostile.length === 2 && hostile.every(({ seen }) => seen));
    assert.deepEqual(hostile, await plain.page.evaluate(measure));
    await page.context().close();
    await plain.page.context().close();
  });

  for (const library of ['prototype', 'mootools']) {
    it(`lab/old-${library}.html shows its members beside the old library`, async (test) => {
      const { ok } = await fetch(demo.address(`/old-libraries/${library}.js`));
      if (!ok) {
        test.skip(`libjs-${library} is not installed`);
        return;
      }
      const { page, faults } = await demo.open(`lab/old-${library}.html`);
      await waitUntilReady(page, 2);
      assert.match(await page.locator('#library').innerText(), /is loaded/);
      assert.deepEqual(faults, []);
      await page.context().close();
    });
  }
});
