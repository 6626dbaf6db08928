import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { EditorPage } from './editor-page.js';
import { shoot, SiteBrowser, waitForElements } from './site-browser.js';
import { build, WordPressSite } from './wordpress-site.js';

/** What these tests use of the editor's blocks. */
interface Blocks {
  readonly blocks: {
    parse(html: string): { name: string; isValid: boolean }[];
    pasteHandler(what: object): { name: string; attributes: Record<string, unknown> }[];
    getBlockVariations(name: string): { name: string; title: string }[];
    getBlockType(name: string): { title: string };
  };
}

describe(`other ways in the editor of WordPress ${build}`, { concurrency: false }, () => {
  let site: WordPressSite;
  let browser: SiteBrowser;

  before(async () => {
    site = await WordPressSite.start();
    browser = await SiteBrowser.open(site.wp.url);
  });
  after(async () => {
    await browser.close();
    site.stop();
  });

  it('has a pattern for a page about the network, whose blocks are valid', async () => {
    const { page, faults } = await browser.visit('/wp-admin/post-new.php', 'author');
    await EditorPage.of(page);
    const pattern = await site.wp.php(
      `echo WP_Block_Patterns_Registry::get_instance()->get_registered('ssegov/organisation-page')['content'];`,
    );
    const found = await page.evaluate((html) => (window.wp as unknown as Blocks).blocks.parse(html), pattern);
    assert.deepEqual(
      found.map(({ name, isValid }) => [name, isValid]),
      [
        ['ssegov/organisation', true],
        ['core/heading', true],
        ['ssegov/directory', true],
        ['core/heading', true],
        ['ssegov/contact', true],
      ],
    );
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('turns the pasted address of a member into the card, with the name from the feed', async () => {
    const { page, faults } = await browser.visit('/wp-admin/post-new.php', 'author');
    const editor = await EditorPage.of(page);
    const address = `${site.network.base}ko/members/seoul-seongdong-gu.html`;
    await editor.write('Invented');
    await page.evaluate((url) => {
      const { blocks } = window.wp as unknown as Blocks;
      const pasted = blocks.pasteHandler({ HTML: '', plainText: url, mode: 'BLOCKS' });
      (window.wp.data.dispatch('core/block-editor') as unknown as { insertBlocks(list: object[]): void }).insertBlocks(
        pasted,
      );
    }, address);
    await waitForElements(editor.canvas);
    await page.waitForFunction(() =>
      window.wp.data.select('core/editor').getEditedPostContent().includes('Seongdong-gu, Seoul'),
    );
    assert.match(
      await editor.content(),
      new RegExp(`<a href="${address.replaceAll('.', '\\.')}">Seongdong-gu, Seoul</a>`),
    );
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('offers notable members, and members in Seoul', async () => {
    const { page } = await browser.visit('/wp-admin/post-new.php', 'author');
    await EditorPage.of(page);
    const names = await page.evaluate(() =>
      (window.wp as unknown as Blocks).blocks.getBlockVariations('ssegov/directory').map(({ name }) => name),
    );
    assert.deepEqual(names, ['notable-members', 'members-in-seoul']);
    await page.close();
  });

  it('asks the published folder for oEmbed data, and takes them as they are', async () => {
    const file = join(site.wp.folder, '../network/oembed/ko/members/seoul-jung-gu.json');
    mkdirSync(join(file, '..'), { recursive: true });
    const html =
      '<blockquote>Invented</blockquote><iframe src="https://invented.example/" sandbox="allow-scripts"></iframe>';
    writeFileSync(file, JSON.stringify({ version: '1.0', type: 'rich', width: 600, height: 300, html }));
    const got = await site.wp.php(`echo wp_oembed_get('${site.network.base}ko/members/seoul-jung-gu.html');`);
    assert.equal(got.trim(), html);
  });

  it('is Korean on a Korean site: blocks, settings and the page', async () => {
    // No language pack of WordPress is there: only the plugin's own translation.
    writeFileSync(
      join(site.wp.folder, 'wp-content/mu-plugins/locale.php'),
      `<?php add_filter('locale', fn() => 'ko_KR');`,
    );
    const { page, faults } = await browser.visit('/wp-admin/post-new.php', 'administrator');
    const editor = await EditorPage.of(page);
    assert.equal(
      await page.evaluate(() => (window.wp as unknown as Blocks).blocks.getBlockType('ssegov/member-card').title),
      'SSEGOV 회원',
    );
    await editor.write('가상 글');
    await editor.insert('SSEGOV 회원');
    await editor.canvas.locator('.ssegov-picker ssegov-directory article').first().waitFor();
    assert.match(await editor.canvas.locator('.ssegov-picker').innerText(), /회원 선택/);
    assert.match(await editor.pick('서울 성동'), /성동구/);
    await waitForElements(editor.canvas);
    await shoot(page, `${build.replaceAll('/', '_')}-korean`);
    assert.match(await editor.content(), />서울특별시 성동구<\/a>/);
    const id = await editor.save('publish');
    assert.match(await site.read(`${site.wp.url}/?p=${id}`), /<ssegov-member-card [^>]*lang="ko"/);
    await page.goto(`${site.wp.url}/wp-admin/options-general.php?page=ssegov-widgets`);
    assert.match(await page.locator('#wpbody').innerText(), /협의회 자료 주소/);
    await shoot(page, `${build.replaceAll('/', '_')}-korean-settings`);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('leaves PHP nothing to complain of', () => {
    assert.deepEqual(site.notices(), []);
  });
});
