import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { roles } from '../../scripts/test/wordpress/wordpress-files.mjs';
import { EditorPage } from './editor-page.js';
import { shoot, SiteBrowser, waitForElements } from './site-browser.js';
import { build, WordPressSite } from './wordpress-site.js';

describe(`an editor's minute in WordPress ${build}`, { concurrency: false }, () => {
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

  for (const role of roles) {
    describe(`as ${role}`, () => {
      let id = 0;
      let saved = '';

      it('inserts a member by initials, and sees it in the canvas', async () => {
        const { page, faults } = await browser.visit('/wp-admin/post-new.php', role);
        const editor = await EditorPage.of(page);
        await editor.write(`Invented post of the ${role}`);
        await editor.insert('SSEGOV member');
        await editor.canvas.locator('.ssegov-picker ssegov-directory article').first().waitFor();
        await shoot(page, `${build}-${role}-picker`);
        assert.match(await editor.pick('ㅅㄷㄱ'), /Seongdong-gu/);
        await waitForElements(editor.canvas);
        await shoot(page, `${build}-${role}-card`);
        id = await editor.save(role === 'contributor' ? 'pending' : 'publish');
        saved = await editor.content();
        assert.match(saved, /data-member="seoul-seongdong-gu"/);
        assert.match(saved, />Seongdong-gu, Seoul<\/a>/, 'the name is readable without the plugin');
        assert.deepEqual(faults, []);
        await page.close();
      });

      it('keeps it valid after a reload', async () => {
        const { page, faults } = await browser.visit(`/wp-admin/post.php?post=${id}&action=edit`, role);
        const editor = await EditorPage.of(page);
        await waitForElements(editor.canvas);
        const [block] = await editor.blocks();
        assert.equal(block?.name, 'ssegov/member-card');
        assert.equal(block.isValid, true);
        assert.equal(block.attributes['label'], 'Seongdong-gu, Seoul');
        assert.equal(await editor.content(), saved, 'WordPress has stored what the block saved');
        assert.deepEqual(faults, []);
        await page.close();
      });

      it('shows the member on the site, without an error', async () => {
        if (role === 'contributor') await site.wp.php(`wp_publish_post(${id});`);
        await site.read(`${site.wp.url}/?p=${id}`);
        await site.runCron();
        const { page, faults } = await browser.visit(`/?p=${id}`);
        await waitForElements(page);
        const name = page.locator('ssegov-member-card').first().locator('[part~=name]').first();
        assert.match((await name.textContent()) ?? '', /Seongdong-gu/);
        assert.deepEqual(faults, []);
        await shoot(page, `${build}-${role}-front`);
        await page.close();
      });

      it('can use every block, with all of its settings, and none becomes invalid', async () => {
        const { page, faults } = await browser.visit('/wp-admin/post-new.php', role);
        await EditorPage.of(page);
        await page.evaluate(() => {
          const { blocks, data } = window.wp as unknown as {
            blocks: { createBlock(name: string, attributes: object): object };
            data: { dispatch(store: string): { insertBlocks(blocks: object[]): void } };
          };
          const style = {
            accent: 'var(--wp--preset--color--contrast)',
            align: 'wide',
            anchor: 'invented',
            className: 'invented',
          };
          data.dispatch('core/block-editor').insertBlocks([
            blocks.createBlock('ssegov/member-card', { member: 'seoul-seongdong-gu', variant: 'row', ...style }),
            blocks.createBlock('ssegov/directory', {
              region: 'KR-11 KR-26',
              kind: 'city district',
              controls: '',
              featured: true,
              limit: 3,
              pageSize: 3,
              view: 'table',
              sort: 'population',
              query: '성 "<&',
              syncUrl: 'list',
              language: 'ko',
              loading: 'lazy',
              ...style,
            }),
            blocks.createBlock('ssegov/organisation', {
              variant: 'card',
              sections: 'about figures',
              jsonLd: true,
              ...style,
            }),
            blocks.createBlock('ssegov/contact', { member: 'seoul-seongdong-gu', headingLevel: 4, ...style }),
            blocks.createBlock('ssegov/newsletter', { list: 'a b', backgroundColor: 'base', textColor: 'contrast' }),
          ]);
        });
        // The words of the card come with the feed, those of the others at once.
        await page.waitForFunction(() => {
          const content = window.wp.data.select('core/editor').getEditedPostContent();
          return content.includes('>Seongdong-gu, Seoul<') && content.includes('>The newsletter of SSEGOV<');
        });
        const stored = await page.evaluate(async () => {
          await window.wp.data.dispatch('core/editor').editPost({ title: 'Invented', status: 'draft' });
          await window.wp.data.dispatch('core/editor').savePost();
          return window.wp.data.select('core/editor').getCurrentPostId();
        });
        await page.close();
        const again = await browser.visit(`/wp-admin/post.php?post=${stored}&action=edit`, role);
        const editor = await EditorPage.of(again.page);
        const found = await editor.blocks();
        assert.deepEqual(
          found.map(({ name, isValid }) => `${name} ${isValid}`),
          ['member-card', 'directory', 'organisation', 'contact', 'newsletter'].map((name) => `ssegov/${name} true`),
        );
        assert.equal(
          found[0]?.attributes['label'],
          'Seongdong-gu, Seoul',
          'a card without words gets them from the feed',
        );
        await waitForElements(editor.canvas, 'ssegov-organisation, ssegov-contact, ssegov-newsletter');
        await shoot(again.page, `${build}-${role}-all`);
        assert.deepEqual([...faults, ...again.faults], []);
        await again.page.close();
      });
    });
  }

  it('leaves PHP nothing to complain of', () => {
    assert.deepEqual(site.notices(), []);
  });
});
