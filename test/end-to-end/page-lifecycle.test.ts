import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CDPSession } from 'playwright-core';
import { TestSite, untilReady } from './test-site.js';

const head = '<script type="module" src="/dist/cdn/ssegov.js"></script>';
const pair = `<ssegov-member-card member="seoul-seongdong-gu"></ssegov-member-card>
  <ssegov-directory page-size="1"></ssegov-directory>`;

interface Counts {
  readonly JSEventListeners: number;
  readonly Nodes: number;
}

async function countAfterCollection(session: CDPSession): Promise<Counts> {
  // The first collection runs finalisers, the second frees what they have released.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
  return { JSEventListeners: read('JSEventListeners'), Nodes: read('Nodes') };
}

describe('elements that are added and removed', { timeout: 240_000 }, () => {
  let site: TestSite;

  before(async () => {
    site = await TestSite.start();
  });
  after(() => site.stop());

  it('200 elements, added and removed ten times, leave no node, no listener, no timer and no request behind', async () => {
    const { page, faults } = await site.open({ head, body: `${pair}<main></main>` });
    await untilReady(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const addAndRemove = async () => {
      await page.evaluate((markup) => {
        const main = document.querySelector('main');
        if (main) main.innerHTML = markup.repeat(100);
      }, pair);
      await untilReady(page);
      await page.evaluate(() => document.querySelector('main')?.replaceChildren());
    };
    // The first round fills the caches that are kept on purpose: templates, styles, messages.
    await addAndRemove();
    const first = await countAfterCollection(session);
    for (let turn = 0; turn < 9; turn += 1) await addAndRemove();
    const last = await countAfterCollection(session);
    // One round alone makes some 20,000 nodes and 2,000 listeners.
    assert.ok(last.Nodes - first.Nodes < 500, `${String(first.Nodes)} nodes became ${String(last.Nodes)}`);
    const listeners = `${String(first.JSEventListeners)} listeners became ${String(last.JSEventListeners)}`;
    assert.ok(last.JSEventListeners - first.JSEventListeners < 50, listeners);
    assert.equal(site.requests.filter(({ path }) => path.endsWith('.json')).length, 1);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('a request whose readers have all left is aborted', async () => {
    const { page } = await site.open({ head, body: pair });
    await untilReady(page);
    await page.evaluate((markup) => {
      document.body.innerHTML = markup.replaceAll('member=', 'src="/__feed/never?key=left" member=');
    }, pair);
    await page.evaluate(() => fetch('/__feed/log?key=left&await=open:1').then((answer) => answer.text()));
    await page.evaluate(() => document.body.replaceChildren());
    const { reached } = await page.evaluate(
      () =>
        fetch('/__feed/log?key=left&await=aborted:1').then((answer) => answer.json()) as Promise<{ reached: boolean }>,
    );
    assert.ok(reached);
    await page.context().close();
  });
});
