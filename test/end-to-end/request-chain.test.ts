import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { TestSite, untilReady } from './test-site.js';

const card = '<ssegov-member-card member="seoul-seongdong-gu"></ssegov-member-card>';
const directory = '<ssegov-directory></ssegov-directory>';
/** What a directory requests once its members are rendered: search, closing filters, printing, and the messages of parts. */
const late = /\/chunks\/directory-(tools|part-messages)/;
const door = (name: string) => `<script type="module" src="/dist/cdn/${name}.js"></script>`;

describe('the requests of a page', { timeout: 240_000 }, () => {
  let site: TestSite;

  before(async () => {
    site = await TestSite.start();
  });
  beforeEach(() => {
    // Far longer than the browser needs to send requests, so that simultaneous requests arrive before the first answer.
    site.delay = () => 400;
  });
  after(() => site.stop());

  for (const [name, body] of [
    ['ssegov', card],
    ['member-card', card],
    ['ssegov', directory],
    ['directory', directory],
  ] as const) {
    it(`${name}.js: ${body.split(/[ >]/)[0]}> costs three round trips: the page, the script, and everything else at once`, async () => {
      // Never answered: the members do not wait for any of it.
      site.delay = (path) => (late.test(path) ? new Promise(() => undefined) : 400);
      const { page, faults } = await site.open({ head: door(name), body });
      await untilReady(page);
      assert.deepEqual(faults, []);
      const asked = site.requests.filter(({ path }) => !late.test(path));
      const trips = [1, 2, 3, 4].map((depth) => asked.filter((request) => request.depth === depth));
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

  it('what a directory loads after its members changes nothing visible', async () => {
    let answer = (): void => undefined;
    const answered = new Promise<void>((resolve) => (answer = resolve));
    site.delay = (path) => (late.test(path) ? answered : 0);
    const { page, faults } = await site.open({ head: door('directory'), body: directory });
    await untilReady(page);
    const countSheets = () =>
      page.evaluate(() => document.querySelector('ssegov-directory')?.shadowRoot?.adoptedStyleSheets.length ?? 0);
    const sheets = await countSheets();
    const before = await page.screenshot({ fullPage: true });
    answer();
    await page.waitForFunction(
      (count) => (document.querySelector('ssegov-directory')?.shadowRoot?.adoptedStyleSheets.length ?? 0) > count,
      sheets,
    );
    assert.ok(site.requests.some(({ path }) => late.test(path)));
    assert.ok(before.equals(await page.screenshot({ fullPage: true })), 'the page looks different');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('a view that fails to load is reported, the cards stay, and one click loads it', async () => {
    site.delay = () => 0;
    const { page } = await site.open({ head: door('directory'), body: directory });
    await untilReady(page);
    await page.route('**/table.view-*', (route) => route.abort());
    await page.getByText('Table', { exact: true }).click();
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    const said = page.locator('ssegov-directory .hidden[role=status]', { hasText: 'This could not be loaded.' });
    assert.equal(await said.count(), 1);
    assert.equal(await page.locator('ssegov-directory .notice').count(), 1);
    assert.equal(await page.locator('ssegov-directory .results > li').count(), 24);
    await page.evaluate(() => {
      const root = document.querySelector('ssegov-directory')?.shadowRoot;
      const heard: string[] = [];
      const status = [...(root?.querySelectorAll('.hidden[role=status]') ?? [])].at(-1)!;
      new MutationObserver(() => heard.push(status.textContent)).observe(status, {
        subtree: true,
        characterData: true,
      });
      Object.assign(globalThis, { heard });
    });
    await again.click();
    await page.waitForFunction(() => /loaded/.test((globalThis as unknown as { heard: string[] }).heard.at(-1) ?? ''));
    await page.unroute('**/table.view-*');
    await again.click();
    await page.locator('ssegov-directory tbody tr').first().waitFor();
    assert.equal(await again.count(), 0);
    assert.equal(await said.count(), 0);
    await page.context().close();
  });

  for (const [when, search] of [
    ['after the members', ''],
    ['with the page’s own query', ' query="seongdong"'],
  ] as const) {
    it(`a search that fails to load is reported, ${when}: text and members stay, and one click loads it`, async () => {
      site.delay = () => 0;
      const body = `<ssegov-directory${search}></ssegov-directory>`;
      const { page } = await site.open({ head: door('directory'), body }, {}, (page) =>
        page.route('**/directory-tools-*', (route) => route.abort()),
      );
      await untilReady(page);
      const input = page.locator('ssegov-directory input[type=search]');
      if (!search) await input.pressSequentially('seongdong');
      const again = page.getByRole('button', { name: 'Try again' });
      await again.waitFor();
      await page.locator('.notice', { hasText: 'This could not be loaded.' }).waitFor();
      assert.equal(await input.inputValue(), 'seongdong');
      assert.equal(await page.locator('ssegov-directory .results > li').count(), 24);
      assert.doesNotMatch((await page.locator('ssegov-directory .total').textContent()) ?? '', /Loading/);
      await page.unroute('**/directory-tools-*');
      await again.click();
      await page.locator('ssegov-directory .total').filter({ hasText: /of 51/ }).waitFor();
      assert.equal(await again.count(), 0);
      assert.equal(await input.inputValue(), 'seongdong');
      await page.context().close();
    });
  }

  it('of two members whose details wait for their code, the one opened last is shown; after Back, neither is', async () => {
    let come = () => {};
    const code = new Promise<void>((resolve) => (come = resolve));
    site.delay = () => 0;
    const { page, faults } = await site.open({
      head: door('directory'),
      body: '<ssegov-directory sync-url></ssegov-directory>',
    });
    await untilReady(page);
    const names = page.locator('ssegov-directory .results .name .link');
    const dialog = page.locator('ssegov-directory dialog[open]');
    const address = () => new URL(page.url()).search;
    await page.locator('ssegov-directory .sort select').selectOption('region');
    await page.waitForFunction(() => location.search === '?ssegov-sort=region');
    site.delay = (path) => (path.includes('member-dialog') ? code : 0);
    await names.nth(0).click();
    await names.nth(1).click();
    await names.nth(2).click();
    await page.goBack();
    await page.waitForFunction(() => location.search === '');
    const [first] = await names.allTextContents();
    await names.nth(1).click();
    await names.nth(0).click();
    assert.equal(address(), '');
    come();
    await dialog.waitFor();
    assert.ok((await dialog.textContent())?.includes(first?.trim() ?? '?'), first);
    assert.match(address(), /^\?ssegov-member=/);
    await page.goBack();
    await dialog.waitFor({ state: 'detached' });
    assert.equal(address(), '');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('details that wait for their code do not open after Back', async () => {
    let come = () => {};
    const code = new Promise<void>((resolve) => (come = resolve));
    site.delay = (path) => (path.includes('member-dialog') ? code : 0);
    const { page } = await site.open({
      head: door('directory'),
      body: '<ssegov-directory sync-url></ssegov-directory>',
    });
    await untilReady(page);
    await page.locator('ssegov-directory .sort select').selectOption('region');
    await page.waitForFunction(() => location.search === '?ssegov-sort=region');
    const asked = page.waitForRequest(/member-dialog/);
    await page.locator('ssegov-directory .results .name .link').first().click();
    await asked;
    await page.goBack();
    await page.waitForFunction(() => location.search === '');
    const answered = page.waitForResponse(/member-dialog/);
    come();
    await (await answered).finished();
    // Once the code is loaded for another member, it is loaded for this one.
    await page.locator('ssegov-directory .results .name .link').nth(3).click();
    await page.locator('ssegov-directory dialog[open]').waitFor();
    await page.goBack();
    await page.locator('ssegov-directory dialog').waitFor({ state: 'detached' });
    assert.equal(new URL(page.url()).search, '');
    await page.goForward();
    await page.waitForFunction(() => location.search.startsWith('?ssegov-member='));
    await page.context().close();
  });

  it('a keystroke before the search is loaded waits for it: the members stay, the count says so, and nothing is lost', async () => {
    let answer = (): void => undefined;
    const answered = new Promise<void>((resolve) => (answer = resolve));
    site.delay = (path) => (late.test(path) ? answered : 0);
    const { page, faults } = await site.open({ head: door('directory'), body: directory });
    await untilReady(page);
    const names = page.locator('ssegov-directory .results .name');
    const before = await names.allTextContents();
    await page.locator('ssegov-directory input[type=search]').pressSequentially('seongdong');
    const count = page.locator('ssegov-directory .total');
    await count.filter({ hasText: /불러오|Loading/ }).waitFor();
    assert.deepEqual(await names.allTextContents(), before);
    answer();
    await count.filter({ hasText: /51/ }).waitFor();
    assert.match((await names.allTextContents()).join(), /성동구|Seongdong/);
    assert.equal(await names.count(), 1);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('ten cards and a directory request the feed once, nothing twice, and send no cookie and no path', async () => {
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

  it('a page with cookies and a private address sends the feed no cookie, and no referrer beyond its origin', async () => {
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

  it('lazy elements request no feed until the visitor scrolls near them', async () => {
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
