import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { SiteBrowser, waitForElements } from './site-browser.js';
import { build, WordPressSite } from './wordpress-site.js';

const card =
  '<!-- wp:ssegov/member-card {"member":"jeollabuk-jeonju-si"} -->\n<div class="wp-block-ssegov-member-card" data-ssegov="member-card" data-member="jeollabuk-jeonju-si"><a href="https://invented.example/">전북특별자치도 전주시</a></div>\n<!-- /wp:ssegov/member-card -->';

describe(`where only the words of a post are shown, in WordPress ${build}`, { concurrency: false }, () => {
  let site: WordPressSite;
  let address: string;
  const at = (path: string) => site.read(`${site.wp.url}/${path}`);

  before(async () => {
    site = await WordPressSite.start();
    address = await site.publish(card);
    await site.read(address);
    await site.runCron();
  });
  after(() => site.stop());

  it('has the name in the page without scripts, with what the server has drawn', async () => {
    const html = await site.read(address);
    assert.match(html, /<ssegov-member-card [^>]*member="jeollabuk-jeonju-si"[^>]*><template shadowrootmode="open">/);
    assert.match(
      html,
      /전북특별자치도 전주시<\/a><\/ssegov-member-card><script type="application\/json" data-ssegov-feed=/,
    );
  });

  it('keeps the name in the excerpt, and no markup or data', async () => {
    const excerpt = await site.wp.php(`echo get_the_excerpt(${address.split('=')[1]});`);
    assert.equal(excerpt.trim(), '전북특별자치도 전주시');
  });

  it('finds the post by the member’s name', async () => {
    const found = await site.wp.php(`foreach (get_posts(['s' => '전주시']) as $p) echo $p->ID, ' ';`);
    assert.equal(found.trim(), address.split('=')[1]);
  });

  it('has a plain link in the feed, and no element', async () => {
    const feed = await at('?feed=rss2');
    assert.match(feed, /전북특별자치도 전주시/);
    assert.doesNotMatch(feed, /<ssegov-|shadowrootmode|data-ssegov-feed/);
  });

  it('has portable markup in the REST API', async () => {
    const { content } = JSON.parse(await at(`?rest_route=/wp/v2/posts/${address.split('=')[1]}`)) as {
      content: { rendered: string };
    };
    assert.match(content.rendered, /data-ssegov="member-card"/);
    assert.match(content.rendered, /전북특별자치도 전주시/);
    assert.doesNotMatch(content.rendered, /shadowrootmode/);
  });

  it('leaves the sitemap as it is', async () => {
    assert.doesNotMatch(await at('?sitemap=index'), /ssegov/);
  });

  it('does not let a block or a shortcode write markup', async () => {
    const evil = '"><img src=x onerror=alert(1)>';
    const html = await site.read(
      await site.publish(
        `<!-- wp:ssegov/directory ${JSON.stringify({ query: evil, region: evil, limit: evil }).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')} /-->` +
          `[ssegov-directory query='${evil}' region="${evil}" onclick="alert(1)"]<b onclick="alert(1)">words</b>[/ssegov-directory]`,
      ),
    );
    assert.doesNotMatch(html, /<img src=x|onclick/);
    assert.match(html, /<ssegov-directory/);
  });

  it('shows the members without the plugin, as far as words and links go', async () => {
    await site.wp.php(
      `require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins('ssegov-widgets/ssegov-widgets.php');`,
    );
    const html = await site.read(address);
    assert.match(html, /<a href="https:\/\/invented.example\/">전북특별자치도 전주시<\/a>/);
    assert.doesNotMatch(html, /ssegov-widgets|<ssegov-/);
    const left = await site.wp.php(
      `foreach (_get_cron_array() as $hooks) foreach ($hooks as $hook => $e) echo $hook, ' ';`,
    );
    assert.doesNotMatch(left, /ssegov/, 'nothing is planned any more');
    await site.activate('ssegov-widgets/ssegov-widgets.php');
  });

  it('leaves nothing after it is deleted', async () => {
    await site.wp.php(
      `wp_insert_post(['post_type' => 'ssegov_message', 'post_status' => 'private', 'post_title' => 'invented', 'meta_input' => ['_ssegov_email' => 'a@example.org']]); set_transient('ssegov_widgets_sent_x', [], 1000);`,
    );
    await site.wp.php(
      `require_once ABSPATH . 'wp-admin/includes/plugin.php'; require_once ABSPATH . 'wp-admin/includes/file.php'; deactivate_plugins('ssegov-widgets/ssegov-widgets.php'); uninstall_plugin('ssegov-widgets/ssegov-widgets.php');`,
    );
    rmSync(join(site.wp.folder, 'wp-content/plugins/ssegov-widgets'), { recursive: true });
    const left = await site.wp.php(
      `global $wpdb; foreach (['options' => 'option_name', 'postmeta' => 'meta_key', 'posts' => 'post_type'] as $table => $column) foreach ($wpdb->get_col("SELECT $column FROM {$wpdb->$table} WHERE $column LIKE '%ssegov%'") as $name) echo $name, "\\n"; foreach (_get_cron_array() as $hooks) foreach ($hooks as $hook => $e) if (strpos($hook, 'ssegov') === 0) echo $hook, "\\n";`,
    );
    // The names of deactivated plugins are WordPress's own list.
    assert.deepEqual(
      left.split('\n').filter((line) => line !== ''),
      [],
    );
  });

  it('leaves PHP nothing to complain of', () => {
    assert.deepEqual(site.notices(), []);
  });
});

describe(`addresses of the network in WordPress ${build}`, { concurrency: false }, () => {
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

  it('turns a pasted address into the card', async () => {
    const url = `${site.network.base}ko/members/seoul-seongdong-gu.html`;
    const html = await site.read(
      await site.publish(
        `<!-- wp:embed {"url":"${url}","type":"rich"} -->\n<figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">\n${url}\n</div></figure>\n<!-- /wp:embed -->`,
      ),
    );
    assert.match(
      html,
      /<ssegov-member-card lang="ko"[^>]* member="seoul-seongdong-gu"|<ssegov-member-card [^>]*member="seoul-seongdong-gu"/,
    );
  });

  it('turns an address in classic content and the address of an embed page into elements', async () => {
    const address = await site.publish(
      `Words before.\n\n${site.network.base}ko/members/seoul-seongdong-gu.html\n\n${site.network.base}embed/directory.html?region=KR-11&lang=en\n\nWords after.`,
    );
    const { page, faults } = await browser.visit(address);
    await waitForElements(page);
    assert.equal(await page.locator('ssegov-member-card').count(), 1);
    assert.equal(await page.locator('ssegov-directory').getAttribute('region'), 'KR-11');
    assert.equal(await page.locator('ssegov-directory').getAttribute('lang'), 'en');
    assert.deepEqual(faults, []);
  });

  it('turns portable markup and shortcodes in classic content into elements', async () => {
    const address = await site.publish(
      '<p><a href="https://invented.example/" data-ssegov="member-card" data-member="seoul-seongdong-gu">Seongdong-gu</a></p>\n\n[ssegov-directory limit="3" controls="" heading-level="2"]\n\n[ssegov-organisation variant="card" lang="ko"]',
    );
    const { page, faults } = await browser.visit(address);
    await waitForElements(page);
    assert.equal(await page.locator('ssegov-member-card').count(), 1);
    assert.equal(await page.locator('ssegov-directory').locator('article').count(), 3);
    assert.equal(await page.locator('ssegov-organisation').getAttribute('lang'), 'ko');
    assert.deepEqual(faults, []);
  });

  it('keeps elements that an author writes, with their attributes, and nothing that runs', async () => {
    const kept = await site.wp.php(
      `kses_init_filters(); echo wp_unslash(apply_filters('content_save_pre', wp_slash('<ssegov-member-card member="seoul-jung-gu" heading-level="2" onclick="alert(1)"><a href="#">x</a></ssegov-member-card><script>alert(1)</script>')));`,
    );
    assert.match(
      kept,
      /<ssegov-member-card member="seoul-jung-gu" heading-level="2"><a href="#">x<\/a><\/ssegov-member-card>/,
    );
    assert.doesNotMatch(kept, /onclick|<script/);
  });

  it('leaves PHP nothing to complain of', () => {
    assert.deepEqual(site.notices(), []);
  });
});
