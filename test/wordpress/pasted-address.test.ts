import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'playwright-core';
import { serveFolder } from '../../scripts/test/wordpress/serve-folder.mjs';
import { startWordPress } from '../../scripts/test/wordpress/start-wordpress.mjs';
import { publishSample } from '../helpers/publish-sample.js';
import { EditorPage } from './editor-page.js';
import { shoot, SiteBrowser } from './site-browser.js';
import { build } from './wordpress-site.js';

const member = 'seoul-seongdong-gu';

/** The frame of the card, once WordPress shows it. */
async function cardFrame(page: Page, path: string): Promise<Frame> {
  await page.locator('iframe.wp-embedded-content').waitFor();
  const frame = page.frames().find((each) => each.url().includes(path));
  assert.ok(
    frame,
    page
      .frames()
      .map((each) => each.url())
      .join(),
  );
  await frame.waitForFunction(() => document.querySelector('main > :state(ready)'));
  return frame;
}

/** Heights of the frame and of what is in it, once they are 2 px apart at most. */
async function settle(page: Page, frame: Frame): Promise<number> {
  for (const started = Date.now(); ;) {
    const outer = await page.locator('iframe.wp-embedded-content').evaluate(({ clientHeight }) => clientHeight);
    const inner = await frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
    if (Math.abs(outer - inner) <= 2) return inner;
    if (Date.now() - started > 15_000)
      throw new Error(`the content is ${String(inner)} px high, the frame ${String(outer)}`);
    await wait(50);
  }
}

describe(
  `an author pastes the address of a member into WordPress ${build}, without a plugin`,
  { timeout: 240_000 },
  () => {
    let folder: string;
    let network: Awaited<ReturnType<typeof serveFolder>>;
    let wp: Awaited<ReturnType<typeof startWordPress>>;
    let browser: SiteBrowser;
    let post: string;

    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'ssegov-wordpress-'));
      mkdirSync(join(folder, 'network'));
      network = await serveFolder(join(folder, 'network'));
      await publishSample(network.base, join(folder, 'network'));
      wp = await startWordPress(build, join(folder, 'site'));
      browser = await SiteBrowser.open(wp.url);
    });
    after(async () => {
      await browser.close();
      wp.stop();
      network.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    it('becomes an embed in the editor, and a card of the right height on the page', async () => {
      const { page } = await browser.visit('/wp-admin/post-new.php', 'author');
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const editor = await EditorPage.of(page);
      await editor.write('A member of the network');
      // A pasted address becomes an embed if it has `https` in it once; a certificate for this machine nobody would believe.
      const address = `${network.base}en/members/${member}.html#https`;
      await page.evaluate((text) => navigator.clipboard.writeText(text), address);
      await page.keyboard.press('Control+V');
      await editor.canvas.locator('.wp-block-embed iframe').first().waitFor();
      assert.deepEqual(
        (await editor.blocks()).map(({ name }) => name).filter((name) => name !== 'core/paragraph'),
        ['core/embed'],
      );
      await shoot(page, `pasted-editor-${build}`);
      post = `${wp.url}/?p=${String(await editor.save('publish'))}`;
      for (const width of [1280, 375]) {
        const { page: seen, faults } = await browser.visit(post, 'visitor', width);
        const frame = await cardFrame(seen, `embed/en/members/${member}.html`);
        assert.ok((await settle(seen, frame)) > 200);
        assert.equal(await seen.locator('iframe.wp-embedded-content').getAttribute('sandbox'), 'allow-scripts');
        assert.ok(await seen.locator('iframe.wp-embedded-content').isVisible());
        await frame.locator('summary').click();
        await settle(seen, frame);
        await seen.locator('iframe.wp-embedded-content').scrollIntoViewIfNeeded();
        await shoot(seen, `pasted-${build}-${String(width)}`);
        assert.deepEqual(faults, []);
        await seen.close();
      }
    });

    it('leads out of the frame to the page of the member', async () => {
      for (const name of ['Read the full record', 'Seongdong-gu']) {
        const { page } = await browser.visit(post);
        const frame = await cardFrame(page, `embed/en/members/${member}.html`);
        await settle(page, frame);
        await frame.getByRole('link', { name }).first().click();
        await page.waitForURL(`${network.base}en/members/${member}.html`);
        await page.close();
      }
    });

    it('leaves the link to the member where the network does not answer', async () => {
      network.setDown(true);
      const { page } = await browser.visit(post);
      await page.getByRole('link', { name: 'Seongdong-gu' }).waitFor();
      network.setDown(false);
      await page.close();
    });
  },
);
