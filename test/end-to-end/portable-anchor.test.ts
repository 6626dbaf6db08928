import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { TestSite, untilReady } from './test-site.js';

const head = '<script type="module" src="/dist/cdn/ssegov.js"></script>';
const tall = '<div style="height: 3000px"></div>';
const body = `<a href="#list">To the list</a>${tall}<div id="list" data-ssegov="directory"><a href="/m">Members</a></div>${tall}`;

describe('portable markup', { timeout: 60_000 }, () => {
  let site: TestSite;
  before(async () => {
    site = await TestSite.start();
  });
  after(() => site.stop());

  it('is the target of a link to its id', async () => {
    const { page } = await site.open({ head, body, lang: 'en' });
    await untilReady(page);
    await page.locator('a[href="#list"]').click();
    await page.waitForFunction(() => {
      const { top } = document.querySelector('ssegov-directory')?.getBoundingClientRect() ?? { top: NaN };
      return Math.abs(top) < 2;
    });
    assert.equal(await page.locator('#list').evaluate(({ localName }) => localName), 'ssegov-directory');
    await page.context().close();
  });
});
