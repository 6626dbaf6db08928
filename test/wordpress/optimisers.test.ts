import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { SiteBrowser, waitForElements } from './site-browser.js';
import { build, WordPressSite } from './wordpress-site.js';

/** What optimisers do to the scripts of a page, as plugins of a few lines. */
const habits: Readonly<Record<string, string>> = {
  'a version at every address': `add_filter('script_loader_src', fn($src) => add_query_arg('ver', '9', $src), 99); add_filter('wp_script_attributes', function ($a) { if (isset($a['src'])) $a['src'] = add_query_arg('ver', '9', $a['src']); return $a; }, 99);`,
  'no version at any address': `add_filter('script_loader_src', fn($src) => remove_query_arg('ver', $src), 99);`,
  'every script deferred': `add_filter('script_loader_tag', fn($tag) => str_replace(' src=', ' defer src=', $tag), 99);`,
  'every script async': `add_filter('script_loader_tag', fn($tag) => str_replace(' src=', ' async src=', $tag), 99);`,
  // As Autoptimize does: what has the attribute data-noptimize, and what is a module, is left alone.
  'scripts moved to the end of the page': `add_action('template_redirect', fn() => ob_start(function ($html) { $moved = ''; $html = preg_replace_callback('~<script(?![^>]*(?:application/json|importmap|data-noptimize))[^>]*>.*?</script>~s', function ($m) use (&$moved) { $moved .= $m[0]; return ''; }, $html); return str_replace('</body>', $moved . '</body>', $html); }));`,
  'classic scripts joined into one file': `add_action('template_redirect', fn() => ob_start(function ($html) { $joined = ''; $html = preg_replace_callback('~<script(?![^>]*(?:type="module"|application/json|importmap|data-noptimize|data-no-optimize))[^>]* src=[\\'"]([^\\'"]+)[\\'"][^>]*></script>~', function ($m) use (&$joined) { $path = ABSPATH . ltrim((string) wp_parse_url(html_entity_decode($m[1]), PHP_URL_PATH), '/'); if (!is_file($path)) return $m[0]; $joined .= file_get_contents($path) . ";\\n"; return ''; }, $html); wp_mkdir_p(WP_CONTENT_DIR . '/cache'); file_put_contents(WP_CONTENT_DIR . '/cache/joined.js', $joined); return str_replace('</body>', '<script src="' . content_url('cache/joined.js') . '"></script></body>', $html); }));`,
  'scripts delayed until somebody moves': `add_action('template_redirect', fn() => ob_start(function ($html) { $html = preg_replace('~<script(?![^>]*(?:type="module"|application/json|importmap|data-no-optimize|data-no-defer))([^>]*) src=~', '<script$1 type="delayed" data-src=', $html); return str_replace('</body>', '<script>addEventListener("mousemove", () => document.querySelectorAll("[type=delayed]").forEach((old) => { const s = document.createElement("script"); s.src = old.dataset.src; old.replaceWith(s); }), { once: true });</script></body>', $html); }));`,
  'markup without line breaks and comments': `add_action('template_redirect', fn() => ob_start(fn($html) => preg_replace(array('~<!--(?!ssegov).*?-->~s', '~>\\s+<~'), array('', '> <'), $html)));`,
};

describe(`optimisers on WordPress ${build}`, { concurrency: false }, () => {
  let site: WordPressSite;
  let browser: SiteBrowser;
  let address: string;

  before(async () => {
    site = await WordPressSite.start();
    browser = await SiteBrowser.open(site.wp.url);
    address = await site.publish(
      '<!-- wp:ssegov/member-card {"member":"seoul-seongdong-gu"} /--><!-- wp:ssegov/directory {"limit":3} /--><p><a href="#" data-ssegov="member-card" data-member="seoul-jung-gu">Jung-gu</a></p>',
    );
    await site.read(address);
    await site.runCron();
  });
  after(async () => {
    await browser.close();
    site.stop();
  });

  for (const script of ['module', 'classic'])
    for (const [habit, code] of Object.entries(habits))
      it(`${habit}: the widgets work by the ${script} script`, async () => {
        await site.settings({ script });
        const file = join(site.wp.folder, 'wp-content/mu-plugins/habit.php');
        writeFileSync(file, `<?php if (!is_admin()) { ${code} }`);
        const { page, faults } = await browser.visit(address);
        await page.mouse.move(10, 10);
        await page.mouse.move(20, 20);
        await waitForElements(page);
        assert.equal(await page.locator('ssegov-member-card').count(), 2);
        assert.deepEqual(faults, []);
        await page.close();
        rmSync(file);
      });

  it('leaves PHP nothing to complain of', () => {
    assert.deepEqual(site.notices(), []);
  });
});
