import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { findViolations } from './demo-browser.js';
import { TestSite, untilReady } from './test-site.js';

const head = '<script type="module" src="/dist/cdn/ssegov.js"></script>';
/** The same for a visitor who opens an address with a query string. */
const headAt = (query: string) => `<script>history.replaceState(null, '', '${query}')</script>${head}`;
const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A small router over `pushState` that shows the directory on one path and removes it on the other. */
const pathRouter = `<nav><a href="/about">About</a></nav><main></main><script>
  const home = location.pathname;
  const draw = () => {
    const list = location.pathname === home;
    document.title = list ? 'List' : 'About';
    document.querySelector('main').innerHTML = list ? '<ssegov-directory sync-url="m"></ssegov-directory>' : '<p>About us</p>';
  };
  history.replaceState({ index: 0 }, '');
  document.querySelector('nav').addEventListener('click', (event) => {
    event.preventDefault();
    history.pushState({ index: history.state.index + 1 }, '', event.target.href);
    draw();
  });
  let path = home;
  addEventListener('popstate', () => {
    if (path !== location.pathname) draw();
    path = location.pathname;
  });
  document.querySelector('nav').addEventListener('click', () => (path = location.pathname));
  draw();
</script>`;

/**
 * A router that keeps the address in `history.state`, as Vue Router does: before it leaves an entry, it writes the address
 * from the state over the real one.
 */
const stateRouter = `<nav><a href="/about">About</a></nav><main></main><script>
  const draw = () => {
    document.title = history.state.current === '/about' ? 'About' : 'List';
    document.querySelector('main').innerHTML =
      history.state.current === '/about' ? '<p>About us</p>' : '<ssegov-directory sync-url="m"></ssegov-directory>';
  };
  let position = 0;
  history.replaceState({ back: null, current: location.pathname + location.search, forward: null, position }, '');
  document.querySelector('nav').addEventListener('click', (event) => {
    event.preventDefault();
    const { state } = history;
    history.replaceState({ ...state, forward: '/about' }, '', state.current);
    history.pushState({ back: state.current, current: '/about', forward: null, position: (position += 1) }, '', '/about');
    draw();
  });
  addEventListener('popstate', () => {
    if ((document.title === 'About') !== (history.state.current === '/about')) draw();
  });
  draw();
</script>`;

/** A router over the hash, beside two directories. */
const hashRouter = `<nav><a href="#/other">Other</a></nav><p id="route"></p>
  <ssegov-directory sync-url="one" page-size="3"></ssegov-directory>
  <ssegov-directory sync-url="two" page-size="3"></ssegov-directory>
  <script>
    const draw = () => (document.querySelector('#route').textContent = location.hash || 'start');
    addEventListener('hashchange', draw);
    draw();
  </script>`;

/** A box in which a dialog that is not in the top layer would be clipped, scaled and rotated; in two shadow roots. */
const tightPlace = `<style>main { transform: scale(0.6) rotate(3deg); overflow: hidden; width: 400px; height: 400px; filter: blur(0) }</style>
  <main><div></div></main><script>
    const inner = document.querySelector('div').attachShadow({ mode: 'open' });
    inner.innerHTML = '<section></section>';
    const innermost = inner.firstChild.attachShadow({ mode: 'open' });
    innermost.innerHTML = '<ssegov-directory sync-url="m"></ssegov-directory>';
  </script>`;

const search = (page: Page): string => new URL(page.url()).search;

const chooseRegion = async (page: Page, name: string, index = 0): Promise<void> => {
  const directory = page.locator('ssegov-directory').nth(index);
  await directory.locator('summary', { hasText: 'Region' }).first().click();
  await directory.locator('.option', { hasText: name }).first().click();
  await page.keyboard.press('Escape');
};

/** The text of what has the focus, in whatever shadow root. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.textContent.trim() ?? '';
  });

const untilShown = (page: Page, region: string, index = 0): Promise<unknown> =>
  page.waitForFunction(
    ([wanted, place]) => {
      const directory = document.querySelectorAll('ssegov-directory')[place as number] as
        (HTMLElement & { region: string }) | undefined;
      return !!directory?.matches(':state(ready)') && directory.region === wanted;
    },
    [region, index],
  );

describe('the page’s address, Back and Forward', { timeout: 240_000 }, () => {
  let site: TestSite;

  before(async () => {
    site = await TestSite.start();
  });
  after(() => site.stop());

  it('with a router of the page: its state is kept, and Back and Forward restore list and filters', async () => {
    const { page, faults } = await site.open({ head, body: pathRouter });
    await untilReady(page);
    await chooseRegion(page, 'Seoul');
    assert.equal(search(page), '?m-region=KR-11');
    assert.deepEqual(await page.evaluate(() => history.state as unknown), { index: 0 });
    await page.locator('.views label', { hasText: 'Table' }).click();
    await page.waitForFunction(() => location.search === '?m-region=KR-11&m-view=table');
    await page.getByText('About', { exact: true }).click();
    assert.equal(await page.title(), 'About');
    await page.goBack();
    await untilShown(page, 'KR-11');
    await page.locator('ssegov-directory table').waitFor();
    await page.goBack();
    await page.locator('ssegov-directory table').waitFor({ state: 'detached' });
    await page.goBack();
    await untilShown(page, '');
    assert.equal(search(page), '');
    for (let forward = 0; forward < 3; forward += 1) await page.goForward();
    assert.equal(await page.title(), 'About');
    assert.deepEqual(await page.evaluate(() => history.state as unknown), { index: 1 });
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('with a router that keeps the address in history.state: it keeps our parameters, and Back restores them', async () => {
    const { page, faults } = await site.open({ head, body: stateRouter });
    await untilReady(page);
    await chooseRegion(page, 'Seoul');
    const { pathname } = new URL(page.url());
    assert.deepEqual(await page.evaluate(() => history.state as unknown), {
      ...{ back: null, current: `${pathname}?m-region=KR-11`, forward: null, position: 0 },
    });
    await page.getByText('About', { exact: true }).click();
    assert.equal(await page.title(), 'About');
    await page.goBack();
    await untilShown(page, 'KR-11');
    assert.equal(search(page), '?m-region=KR-11');
    await page.goBack();
    await untilShown(page, '');
    assert.deepEqual(await page.evaluate(() => (history.state as { current: string }).current), pathname);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  for (const way of ['Back', 'a reload'] as const) {
    it(`"show more" and the scroll position survive ${way}, where the browser does not keep the page`, async () => {
      const body = '<h1>Members</h1><ssegov-directory></ssegov-directory>';
      const { page, faults } = await site.open({ head, body, headers: { 'cache-control': 'no-store' } });
      await untilReady(page);
      const cards = page.locator('ssegov-directory [part=card]');
      await page.locator('.more button').click();
      await cards.nth(47).waitFor();
      await page.evaluate(() => scrollTo(0, 2_500));
      if (way === 'a reload') await page.reload();
      else {
        await page.goto('about:blank');
        await page.goBack();
      }
      await untilReady(page);
      assert.equal(await cards.count(), 48);
      const place = await page.evaluate(() => scrollY);
      assert.ok(Math.abs(place - 2_500) < 50, `at ${String(place)}`);
      const address = page.url();
      await page.goto('about:blank');
      await page.goto(address);
      await untilReady(page);
      assert.equal(await cards.count(), 24, 'a visitor who follows a link starts with the first page');
      assert.deepEqual(faults, []);
      await page.context().close();
    });
  }

  it('with a hash router and two directories: each keeps its own parameters', async () => {
    const { page, faults } = await site.open({ head, body: hashRouter });
    await untilReady(page);
    await chooseRegion(page, 'Seoul', 0);
    await page.getByText('Other', { exact: true }).click();
    await chooseRegion(page, 'Gyeonggi', 1);
    const { search: query, hash } = new URL(page.url());
    assert.equal(query + hash, '?one-region=KR-11&two-region=KR-41#/other');
    await page.goBack();
    await untilShown(page, '', 1);
    assert.equal(await page.locator('#route').textContent(), '#/other');
    await page.goBack();
    assert.equal(await page.locator('#route').textContent(), 'start');
    await untilShown(page, 'KR-11', 0);
    await page.goBack();
    await untilShown(page, '', 0);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('a search typed by keyboard is one history entry, and a reload keeps it', async () => {
    const { page, faults } = await site.open({ head, body: '<ssegov-directory sync-url></ssegov-directory>' });
    await untilReady(page);
    const before = await page.evaluate(() => history.length);
    await page.locator('input[type=search]').pressSequentially('seongdong', { delay: 30 });
    await page.waitForFunction(() => location.search === '?ssegov-query=seongdong');
    assert.equal(await page.evaluate(() => history.length), before + 1);
    await page.reload();
    await untilReady(page);
    assert.equal(await page.locator('input[type=search]').inputValue(), 'seongdong');
    await page.goBack();
    await page.waitForFunction(() => location.search === '');
    assert.equal(await page.locator('input[type=search]').inputValue(), '');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('details inside two shadow roots of a rotated, clipped box cover the whole page, and close by Back, Escape and a click outside', async () => {
    const { page, faults } = await site.open({ head, body: tightPlace });
    const directory = page.locator('ssegov-directory');
    await directory.locator('.results .name .link').first().waitFor();
    const opener = directory.locator('.results .name .link').nth(1);
    const name = (await opener.textContent())?.trim();
    const before = await page.evaluate(() => history.length);
    const ways: Record<string, () => Promise<unknown>> = {
      Back: () => page.goBack(),
      Escape: () => page.keyboard.press('Escape'),
      outside: () => page.mouse.click(5, 5),
    };
    for (const [way, close] of Object.entries(ways)) {
      await opener.focus();
      await page.keyboard.press('Enter');
      const dialog = directory.locator('dialog[open]');
      await dialog.waitFor();
      const box = await dialog.boundingBox();
      assert.ok(box && box.width > 500 && Math.abs(box.x + box.width / 2 - 640) < 10, JSON.stringify(box));
      assert.match(search(page), /^\?m-member=[a-z-]+$/, way);
      await close();
      await dialog.waitFor({ state: 'detached' });
      await page.waitForFunction(() => location.search === '');
      assert.equal(await focused(page), name, way);
      assert.equal(await page.evaluate(() => history.length), before + 1, way);
    }
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  for (const lang of ['en', 'ko'] as const) {
    it(`a shared link opens the details by itself; axe finds nothing in them (${lang})`, async () => {
      const body = '<main><h1>Members</h1><ssegov-directory sync-url="m" heading-level="2"></ssegov-directory></main>';
      const { page, faults } = await site.open({ head, body, lang });
      await page.context().addInitScript({ content: axeSource });
      await untilReady(page);
      await page.locator('.results .name .link').first().click();
      const link = await page.locator('dialog .share').getAttribute('href');
      assert.ok(link);
      const other = await page.context().newPage();
      await other.goto(link);
      await other.locator('dialog[open]').waitFor();
      assert.equal(await other.locator('dialog .name').textContent(), await page.locator('dialog .name').textContent());
      assert.deepEqual(await findViolations(other), []);
      await other.keyboard.press('Escape');
      await other.locator('dialog').waitFor({ state: 'detached' });
      assert.equal(search(other), '');
      assert.deepEqual(faults, []);
      await page.context().close();
    });
  }

  for (const [asked, attribute] of [
    ['&m-view=table', ''],
    ['&m-view=map', ''],
    ['&m-query=hwaseong', ''],
    ['', 'view="table"'],
    ['', 'query="hwa"'],
  ] as const) {
    it(`an address opens its member also where code has to load before the list: ${asked || attribute}`, async () => {
      const body = `<ssegov-directory sync-url="m" ${attribute}></ssegov-directory>`;
      const { page, faults } = await site.open({ head: headAt(`?m-member=gyeonggi-hwaseong-si${asked}`), body });
      await page.locator('dialog[open]').waitFor();
      assert.match((await page.locator('dialog .name').textContent()) ?? '', /Hwaseong-si/);
      assert.deepEqual(faults, []);
      await page.context().close();
    });
  }

  it('of two directories with one prefix, the first owns the address, whatever code each waits for', async () => {
    const body = `<ssegov-directory sync-url="m" view="table" query="gu"></ssegov-directory>
      <ssegov-directory sync-url="m"></ssegov-directory>`;
    const { page } = await site.open({ head: headAt('?m-region=KR-11'), body });
    await untilReady(page);
    const regions = await page
      .locator('ssegov-directory')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement & { region: string }).region));
    assert.deepEqual(regions, ['KR-11', '']);
    await page.context().close();
  });

  it('under the strict policy, and in a frame without an origin, everything works but what the frame forbids', async () => {
    const policy = `default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:; frame-src 'self'; require-trusted-types-for 'script'; trusted-types ssegov-widgets`;
    const body = '<ssegov-directory sync-url="m"></ssegov-directory>';
    const { page, faults } = await site.open({ head, body, headers: { 'content-security-policy': policy } });
    await untilReady(page);
    const address = page.url();
    const visit = async (directory: ReturnType<Page['locator']>) => {
      await directory.locator('.results .name .link').first().click();
      await directory.locator('dialog[open]').waitFor();
      await page.keyboard.press('Escape');
      await directory.locator('dialog').waitFor({ state: 'detached' });
      await directory.locator('summary', { hasText: 'Region' }).first().click();
      await directory.locator('.option', { hasText: 'Seoul' }).first().click();
      await directory.locator('.chip', { hasText: 'Seoul' }).waitFor();
    };
    await visit(page.locator('ssegov-directory'));
    assert.equal(search(page), '?m-region=KR-11');
    assert.deepEqual(faults, []);
    const outer = await site.open({
      body: `<iframe title="Members" width="900" height="800" sandbox="allow-scripts" src="${address}"></iframe>`,
    });
    const frame = outer.page.frameLocator('iframe');
    await frame.locator('.results .name .link').first().click();
    await frame.locator('dialog[open]').waitFor();
    await outer.page.keyboard.press('Escape');
    await frame.locator('dialog').waitFor({ state: 'detached' });
    assert.deepEqual(outer.faults, []);
    await outer.page.context().close();
    await page.context().close();
  });
});
