import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { TestSite, untilReady } from './test-site.js';

const card = '<ssegov-member-card member="seoul-seongdong-gu"></ssegov-member-card>';
const directory = '<ssegov-directory></ssegov-directory>';
const door = (name: string) => `<script type="module" src="/dist/cdn/${name}.js"></script>`;

describe('what a page asks for', { timeout: 240_000 }, () => {
  let site: TestSite;

  before(async () => {
    site = await TestSite.start();
    // Far longer than the browser needs to ask, so that what is asked at once is seen at once.
    site.delay = () => 400;
  });
  after(() => site.stop());

  for (const [name, body] of [
    ['ssegov', card],
    ['member-card', card],
    ['ssegov', directory],
    ['directory', directory],
  ] as const) {
    it(`${name}.js: ${body.split(/[ >]/)[0]}> costs three trips: the page, the script, and everything else at once`, async () => {
      const { page, faults } = await site.open({ head: door(name), body });
      await untilReady(page);
      assert.deepEqual(faults, []);
      const trips = [1, 2, 3, 4].map((depth) => site.requests.filter((request) => request.depth === depth));
      assert.equal(trips[0]?.length, 1);
      assert.deepEqual(
        trips[1]?.map(({ path }) => path),
        [`/dist/cdn/${name}.js`],
      );
      assert.ok(trips[2]?.some(({ path }) => path === '/dist/cdn/feed.json'));
      assert.ok(trips[2]?.some(({ path }) => path.includes('/chunks/')));
      assert.deepEqual(trips[3], []);
      await page.context().close();
    });
  }

  it('ten cards and a directory ask for the feed once, for nothing twice, and leave no trace of the visitor', async () => {
    const { page, faults } = await site.open({ head: door('ssegov'), body: card.repeat(10) + directory });
    await untilReady(page);
    await page.waitForLoadState('networkidle');
    assert.deepEqual(faults, []);
    const paths = site.requests.map(({ path }) => path);
    assert.deepEqual(paths, [...new Set(paths)]);
    assert.equal(paths.filter((path) => path.endsWith('.json')).length, 1);
    const feed = site.requests.find(({ path }) => path.endsWith('.json'));
    assert.equal(feed?.headers.referer, `${site.origin}/`);
    assert.equal(feed.headers.cookie, undefined);
    assert.deepEqual(await page.context().cookies(), []);
    await page.context().close();
  });

  it('a page with cookies and a telling address sends the feed no cookie, and no referrer beyond its origin', async () => {
    const { page } = await site.open({}, {}, async (page) => {
      await page.context().addCookies([{ name: 'visitor', value: 'known', url: site.origin }]);
    });
    await page.evaluate((body) => {
      history.replaceState(null, '', '/a/private/path?with=secrets');
      document.body.innerHTML = body;
      const script = Object.assign(document.createElement('script'), { type: 'module', src: '/dist/cdn/ssegov.js' });
      document.head.append(script);
    }, card);
    await untilReady(page);
    const feed = site.requests.find(({ path }) => path.endsWith('.json'));
    assert.equal(feed?.headers.referer, `${site.origin}/`);
    assert.equal(feed.headers.cookie, undefined);
    await page.context().close();
  });

  it('lazy elements ask for no feed until the visitor comes near', async () => {
    const lazy = card.replace('member=', 'loading="lazy" member=');
    const { page } = await site.open({ head: door('ssegov'), body: `<p style="height: 4000px">Long</p>${lazy}` });
    await page.waitForFunction(() => customElements.get('ssegov-member-card') !== undefined);
    await page.waitForLoadState('networkidle');
    const feeds = () => site.requests.filter(({ path }) => path.endsWith('.json')).length;
    assert.equal(feeds(), 0);
    await page.locator('ssegov-member-card').scrollIntoViewIfNeeded();
    await untilReady(page);
    assert.equal(feeds(), 1);
    await page.context().close();
  });
});
