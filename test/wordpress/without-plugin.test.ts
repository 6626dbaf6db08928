import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { SiteBrowser, waitForElements } from './site-browser.js';
import { build, WordPressSite } from './wordpress-site.js';

describe(`WordPress ${build} without the plugin`, { concurrency: false }, () => {
  let site: WordPressSite;
  let browser: SiteBrowser;

  before(async () => {
    site = await WordPressSite.start({ isActive: false });
    browser = await SiteBrowser.open(site.wp.url);
  });
  after(async () => {
    await browser.close();
    site.stop();
  });

  it('refuses to activate a plugin that needs 6.5, and says so', async () => {
    assert.match(
      await site.activate('ssegov-widgets/ssegov-widgets.php'),
      /6\.5|does not meet|Current WordPress version/i,
    );
  });

  it('shows portable markup of an author as elements, where the theme prints the script', async () => {
    writeFileSync(
      join(site.wp.folder, 'wp-content/mu-plugins/script.php'),
      `<?php add_action('wp_footer', function () { echo '<script type="module" src="${site.network.base}widgets/ssegov.js"></script>'; });`,
    );
    const kept = await site.wp.php(
      `wp_set_current_user(get_user_by('login', 'author')->ID); kses_init(); echo wp_insert_post(wp_slash(['post_status' => 'publish', 'post_title' => 'x', 'post_content' => '<!-- wp:html --><div data-ssegov="member-card" data-member="seoul-seongdong-gu"><a href="https://invented.example/">Seongdong-gu</a></div><!-- /wp:html -->']));`,
    );
    const { page, faults } = await browser.visit(`/?p=${kept.trim()}`);
    await waitForElements(page);
    assert.match(
      (await page.locator('ssegov-member-card [part~=name]').first().textContent()) ?? '',
      /Seongdong-gu|성동구/,
    );
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('shows what blocks have saved as words and links', async () => {
    const html = await site.read(
      await site.publish(
        '<!-- wp:ssegov/member-card {"member":"seoul-jung-gu"} -->\n<div class="wp-block-ssegov-member-card" data-ssegov="member-card" data-member="seoul-jung-gu"><a href="https://invented.example/">Jung-gu, Seoul</a></div>\n<!-- /wp:ssegov/member-card -->',
      ),
    );
    assert.match(html, /<a href="https:\/\/invented.example\/">Jung-gu, Seoul<\/a>/);
  });
});
