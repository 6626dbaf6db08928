import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { formerId, renamedMember } from '../helpers/published-folder.js';
import { readPdfPages } from '../helpers/pdf-text.mjs';
import { findViolations } from './demo-browser.js';
import { PublishedSite } from './published-site.js';

const languages = ['ko', 'en'] as const;
const embeds = ['directory', 'organisation', 'contact', 'newsletter'];

/** Every kind of page, in each language. */
const paths: readonly string[] = [
  'index.html',
  '404.html',
  ...languages.flatMap((lang) => [
    `${lang}/index.html`,
    `${lang}/members/${renamedMember}.html`,
    `${lang}/members/${formerId}.html`,
    `embed/${lang}/members/${renamedMember}.html`,
    `embed/member-card.html?lang=${lang}&member=${renamedMember}`,
    ...embeds.map((name) => `embed/${name}.html?lang=${lang}`),
  ]),
];

/** Until every widget of a page shows what it has to show; a form without a receiver is ready at once. */
const untilReady = (page: Page) =>
  page.waitForFunction(() => {
    const widgets = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('ssegov-'));
    return widgets.every((widget) => widget.matches(':state(ready), :state(empty)'));
  });

describe('the published pages in a browser', { timeout: 420_000 }, () => {
  let site: PublishedSite;
  before(async () => {
    site = await PublishedSite.start();
  });
  after(() => site.stop());

  const open = async (path: string, options: Parameters<PublishedSite['openBlank']>[0] = {}) => {
    // Colours that are still changing have less contrast.
    const opened = await site.openBlank({ reducedMotion: 'reduce', ...options });
    const { page } = opened;
    // A page that leads on would be gone before anybody looks at it.
    if (path.includes(formerId))
      await page.route(`**/${path}`, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.text()).replace(/<meta http-equiv="refresh".*/, '') });
      });
    await page.goto(site.folder.base + path);
    if (options.javaScriptEnabled !== false) await untilReady(page);
    return opened;
  };

  for (const path of paths) {
    it(`${path}: axe finds nothing in light and dark, wide and narrow; nothing is refused or scrolls sideways`, async () => {
      const { page, faults } = await open(path);
      for (const colorScheme of ['light', 'dark'] as const) {
        // Loaded in this scheme: colours that change with it need a moment.
        await page.emulateMedia({ colorScheme });
        await page.reload();
        await untilReady(page);
        // A frame has the ground of its host, and axe takes what is transparent for white.
        if (path.startsWith('embed/'))
          await page.evaluate(() => document.documentElement.style.setProperty('background', 'Canvas'));
        for (const width of [1280, 360]) {
          await page.setViewportSize({ width, height: 800 });
          assert.deepEqual(await findViolations(page), [], `${colorScheme}, ${width} px`);
        }
      }
      await page.setViewportSize({ width: 320, height: 640 });
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      assert.equal(scrollWidth, clientWidth);
      assert.deepEqual(faults, []);
      await page.context().close();
    });
  }

  for (const lang of languages) {
    const nameOf = ({ name }: { readonly name: unknown }) => (name as Readonly<Record<string, string>>)[lang] ?? '';

    it(`${lang}: the home page has every member without scripts`, async () => {
      const { page } = await open(`${lang}/index.html`, { javaScriptEnabled: false });
      const { members } = site.folder.feed;
      assert.equal(members.length, 51);
      const shown = await page.locator('ssegov-directory a:visible').allTextContents();
      for (const member of members) assert.ok(shown.map((text) => text.trim()).includes(nameOf(member)), member.id);
      assert.equal(await page.locator('button:visible, input:visible, select:visible').count(), 0);
      await page.context().close();
    });

    it(`${lang}: the page of a member has its facts, history and sources without scripts`, async () => {
      const { page } = await open(`${lang}/members/${renamedMember}.html`, { javaScriptEnabled: false });
      const member = site.folder.feed.members.find(({ id }) => id === renamedMember);
      assert.ok(member?.population);
      assert.equal((await page.locator('h1').innerText()).trim(), nameOf(member));
      const facts = await page.locator('article').innerText();
      assert.ok(facts.includes(member.population.value.toLocaleString('en')), facts);
      await page.locator('details.history > summary').click();
      assert.equal(await page.locator('.sources a:visible').count(), member.sources?.length);
      await page.context().close();
    });

    it(`${lang}: the home page is taken over without a request for the feed or a shift, and can be searched`, async () => {
      const { page, requests, faults } = await site.openBlank();
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`${site.folder.base}${lang}/`);
      await untilReady(page);
      await page.locator('ssegov-directory input[type=search]').waitFor();
      const shift = await page.evaluate(() =>
        (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
      );
      assert.ok(shift < 0.01, String(shift));
      await page.locator('ssegov-directory input[type=search]').fill('seongdong');
      await page.waitForFunction(
        () => document.querySelector('ssegov-directory')?.shadowRoot?.querySelectorAll('article').length === 1,
      );
      assert.deepEqual(
        requests.filter((path) => path.endsWith('feed.json')),
        [],
      );
      assert.deepEqual(faults, []);
      await page.context().close();
    });

    it(`${lang}: on paper a member has its sources, and no navigation`, async () => {
      const { page } = await open(`${lang}/members/${renamedMember}.html`);
      const links = await page.locator('.languages, .others, .embed, .foot nav').allTextContents();
      const dates = await page.locator('.sources .date').allTextContents();
      await page.emulateMedia({ media: 'print' });
      for (const hidden of ['.languages', '.others', '.embed', '.actions', '.foot nav'])
        assert.ok(await page.locator(hidden).first().isHidden(), hidden);
      assert.ok(links.length === 4 && dates.length > 2);
      // A PDF has no text for glyphs that stand for several letters, so only the numbers are compared.
      const digitsOf = (text: string) => text.replace(/\D/g, '');
      const paper = digitsOf(readPdfPages(await page.pdf({ format: 'A4' })).join(''));
      for (const date of dates) assert.ok(paper.includes(digitsOf(date)), `${date} in ${paper}`);
      await page.context().close();
    });
  }

  it('an address that is not there shows the way to the members, at any depth', async () => {
    const { page } = await site.openBlank();
    const response = await page.goto(`${site.folder.base}en/members/nobody/at-all`);
    assert.equal(response?.status(), 404);
    await page.locator('a.button').last().click();
    await page.waitForURL(`${site.folder.base}en/index.html`);
    await page.context().close();
  });

  it('the address of a former id leads to the page of the member', async () => {
    const { page } = await site.openBlank({ javaScriptEnabled: false });
    await page.goto(`${site.folder.base}ko/members/${formerId}.html`);
    await page.waitForURL(`${site.folder.base}ko/members/${renamedMember}.html`);
    await page.context().close();
  });
});
