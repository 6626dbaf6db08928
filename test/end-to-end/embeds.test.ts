import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'playwright-core';
import { findViolations } from './demo-browser.js';
import { startEmbedSite, type EmbedSite } from './embed-site.js';

const member = 'seoul-seongdong-gu';
const pages = [
  `embed/en/members/${member}.html`,
  `embed/ko/members/${member}.html?theme=dark`,
  `embed/member-card.html?member=${member}`,
  'embed/directory.html?limit=3&lang=en',
  'embed/organisation.html',
  'embed/contact.html?lang=en',
  'embed/newsletter.html',
  'embed/member-card.html?member=unknown&lang=en',
];

/** The only frame of a page, once its element shows something. */
async function readyFrame(page: Page): Promise<Frame> {
  const frame = page.frames()[1];
  assert.ok(frame);
  await frame.waitForFunction(() =>
    document
      .querySelector('main > :state(ready), main > :state(error), main > :state(empty)')
      ?.shadowRoot?.querySelector('article, form, .status, [role]'),
  );
  return frame;
}

/** The height of the content, once the frame has it, to 2 px. */
async function settledHeight(page: Page, frame: Frame): Promise<number> {
  for (const started = Date.now(); ;) {
    const inner = await frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
    const outer = await page.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0);
    if (Math.abs(inner - outer) <= 2) return inner;
    if (Date.now() - started > 20_000)
      throw new Error(`the content is ${String(inner)} px high, the frame ${String(outer)}`);
    await wait(50);
  }
}

describe('the embed pages of a published folder, in a sandbox of another host', { timeout: 300_000 }, () => {
  let site: EmbedSite;
  before(async () => {
    site = await startEmbedSite();
  });
  after(() => site.stop());
  const script = () => `<script src="${site.base}widgets/embed.js"></script>`;
  const iframe = (path: string, more = 'sandbox="allow-scripts"') =>
    `<iframe title="A frame" width="360" ${more} src="${site.base}${path}"></iframe>`;

  for (const path of pages) {
    it(`${path}: no violation, the right height, and nothing that axe finds`, async () => {
      const { page, faults } = await site.open(script() + iframe(path));
      const frame = await readyFrame(page);
      const height = await settledHeight(page, frame);
      assert.ok(height > 60, String(height));
      assert.deepEqual(faults, []);
      // An unknown member leaves the link alone, which is no heading.
      const violations = (await findViolations(frame)).filter(
        (line) => !path.includes('unknown') || !line.startsWith('page-has-heading-one'),
      );
      assert.deepEqual(violations, []);
      await page.context().close();
    });
  }

  it('a card that a server has drawn is there without scripts, and is taken over without a request for its feed', async () => {
    const path = `embed/en/members/${member}.html`;
    const still = await site.open(iframe(path), { javaScriptEnabled: false });
    await still.page.frameLocator('iframe').getByRole('heading', { level: 1, name: 'Seongdong-gu' }).waitFor();
    await still.page.context().close();
    const { page, faults } = await site.open('');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.setContent(iframe(path));
    const frame = await readyFrame(page);
    await frame.waitForFunction(() => document.querySelector('main > :state(ready)'));
    await frame.waitForFunction(() => !document.querySelector('main > *')?.shadowRoot?.querySelector('style'));
    assert.deepEqual(
      requests.filter((url) => url.endsWith('.json')),
      [],
    );
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  for (const [name, sandbox] of [
    ['through embed.js', 'sandbox="allow-scripts"'],
    ['without a sandbox', ''],
    ['where the sandbox allows windows', 'sandbox="allow-scripts allow-popups"'],
  ] as const) {
    it(`a link opens a new tab ${name}`, async () => {
      const { page } = await site.open((name === 'through embed.js' ? script() : '') + iframe(pages[0] ?? '', sandbox));
      const frame = await readyFrame(page);
      await frame.waitForFunction(() => document.querySelector('main > :state(ready)'));
      const popup = page.waitForEvent('popup');
      await frame.getByRole('link', { name: 'Read the full record' }).click();
      await (await popup).waitForURL(`${site.base}en/members/${member}.html`);
      await page.context().close();
    });
  }

  it('a link changes the page where the sandbox allows that alone', async () => {
    const { page } = await site.open(
      iframe(pages[0] ?? '', 'sandbox="allow-scripts allow-top-navigation-by-user-activation"'),
    );
    const frame = await readyFrame(page);
    await frame.waitForFunction(() => document.querySelector('main > :state(ready)'));
    await frame.getByRole('link', { name: 'Read the full record' }).click();
    await page.waitForURL(`${site.base}en/members/${member}.html`);
    await page.context().close();
  });

  it('a message is sent from the contact page', async () => {
    const { page } = await site.open(script() + iframe('embed/contact.html?lang=en'));
    const frame = await readyFrame(page);
    const fields = frame.locator('ssegov-contact :is(input, textarea):not([tabindex="-1"])');
    for (const field of await fields.all()) {
      const type = await field.getAttribute('type');
      if (type === 'checkbox') await field.check();
      else await field.fill(type === 'email' ? 'somebody@example.org' : 'Invented');
    }
    await frame.getByRole('button', { name: /send/i }).click();
    await frame
      .getByText(/thank you/i)
      .first()
      .waitFor();
    assert.equal(site.sent.length, 1);
    await page.context().close();
  });

  it('has the size of its content by frame-sizing, where the browser has it', async (test) => {
    const { page } = await site.open(
      iframe(pages[0] ?? '', 'sandbox="allow-scripts" style="frame-sizing: content-height"'),
    );
    if (!(await page.evaluate(() => CSS.supports('frame-sizing', 'content-height')))) {
      test.skip('this Chromium has no frame-sizing');
      return;
    }
    const frame = await readyFrame(page);
    assert.ok((await settledHeight(page, frame)) > 200);
    await page.context().close();
  });
});
