import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { fileURLToPath } from 'node:url';
import { shoot, SiteBrowser, waitForElements } from './site-browser.js';
import { build, WordPressSite } from './wordpress-site.js';

const axe = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));
const card = (member: string) => `<!-- wp:ssegov/member-card {"member":"${member}"} /-->`;
const two = `${card('seoul-seongdong-gu')}${card('jeollabuk-jeonju-si')}`;
const directory = '<!-- wp:ssegov/directory {"pageSize":6} /-->';

const group = (layout: string, content: string) =>
  `<!-- wp:group {"layout":${layout}} --><div class="wp-block-group">${content}</div><!-- /wp:group -->`;
const column = (content: string) =>
  `<!-- wp:column --><div class="wp-block-column">${content}</div><!-- /wp:column -->`;

const places: Readonly<Record<string, string>> = {
  'a row': group('{"type":"flex","flexWrap":"nowrap"}', two),
  'a row that wraps': group('{"type":"flex","flexWrap":"wrap"}', two),
  'a stack': group('{"type":"flex","orientation":"vertical"}', `${directory}${card('seoul-jung-gu')}`),
  'a grid': group('{"type":"grid","minimumColumnWidth":"8rem"}', two),
  columns: `<!-- wp:columns {"isStackedOnMobile":false} --><div class="wp-block-columns is-not-stacked-on-mobile">${column(card('seoul-seongdong-gu'))}${column(directory)}${column('<!-- wp:ssegov/contact /-->')}</div><!-- /wp:columns -->`,
  'wide and full blocks': `<!-- wp:ssegov/directory {"align":"wide","pageSize":6} --><div class="wp-block-ssegov-directory alignwide" data-ssegov="directory" data-page-size="6"><a>x</a></div><!-- /wp:ssegov/directory --><!-- wp:ssegov/organisation {"align":"full"} --><div class="wp-block-ssegov-organisation alignfull" data-ssegov="organisation"><a>x</a></div><!-- /wp:ssegov/organisation -->`,
  'classic content': `Words\n\n[ssegov-member-card member="seoul-seongdong-gu"]\n\n[ssegov-directory page-size="6"] in a line of words`,
  forms: '<!-- wp:ssegov/contact /--><!-- wp:ssegov/newsletter /-->',
};

/** Elements that are wider than their place, and a page that scrolls sideways. */
const findOverflow = (page: Page) =>
  page.evaluate(() => {
    const found = [
      ...document.querySelectorAll<HTMLElement>('[class*=wp-block-ssegov], ssegov-member-card, ssegov-directory'),
    ]
      .filter(
        (element) =>
          element.getBoundingClientRect().width > (element.parentElement?.getBoundingClientRect().width ?? 0) + 1,
      )
      .filter((element) => !element.matches('.alignwide, .alignfull'))
      .map((element) => `${element.localName} is ${Math.round(element.getBoundingClientRect().width)} px wide`);
    const { scrollWidth, clientWidth } = document.documentElement;
    return [...found, ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} of ${clientWidth} px wide`] : [])];
  });

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { node: Element | null; previousRect: DOMRect; currentRect: DOMRect }[];
}

describe(`layouts of WordPress ${build}`, { concurrency: false }, () => {
  let site: WordPressSite;
  let browser: SiteBrowser;
  const addresses = new Map<string, string>();

  before(async () => {
    site = await WordPressSite.start();
    browser = await SiteBrowser.open(site.wp.url);
    for (const [place, content] of Object.entries(places)) addresses.set(place, await site.publish(content));
    for (const address of addresses.values()) await site.read(address);
    await site.runCron();
  });
  after(async () => {
    await browser.close();
    site.stop();
  });

  for (const [place] of Object.entries(places))
    it(`fits into ${place} on a phone of 375 px`, async () => {
      const { page, faults } = await browser.visit(addresses.get(place) ?? '', 'visitor', 375);
      await waitForElements(page);
      await shoot(page, `${build.replaceAll('/', '_')}-375-${place.replaceAll(' ', '-')}`);
      assert.deepEqual(await findOverflow(page), []);
      assert.deepEqual(faults, []);
      await page.close();
    });

  it('shows each post of a query loop with its own member, and loads the script once', async () => {
    const loop = await site.publish(
      '<!-- wp:query {"query":{"perPage":3,"postType":"post","order":"desc","orderBy":"date"}} --><div class="wp-block-query"><!-- wp:post-template --><!-- wp:post-title /--><!-- wp:post-content /--><!-- /wp:post-template --></div><!-- /wp:query -->',
      { post_type: 'page' },
    );
    const { page, faults } = await browser.visit(loop, 'visitor', 375);
    await waitForElements(page);
    assert.equal(await page.locator('script[src$="widgets/ssegov.js"]').count(), 1);
    assert.deepEqual(await findOverflow(page), []);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('fits into the sidebar of a classic theme, as a block and as a shortcode', async () => {
    site.addClassicTheme();
    await site.wp.php(
      `switch_theme('invented-classic'); $bar = 'sidebar'; update_option('widget_block', array(2 => array('content' => '${card('seoul-jung-gu')}'), 3 => array('content' => '<!-- wp:shortcode -->[ssegov-directory limit="3" controls=""]<!-- /wp:shortcode -->'), '_multiwidget' => 1)); update_option('sidebars_widgets', array($bar => array('block-2', 'block-3'), 'wp_inactive_widgets' => array()));`,
    );
    const { page, faults } = await browser.visit(addresses.get('classic content') ?? '', 'visitor', 375);
    await waitForElements(page);
    assert.equal(await page.locator('ssegov-member-card').count(), 2);
    assert.equal(await page.locator('ssegov-directory').count(), 2);
    assert.deepEqual(await findOverflow(page), []);
    assert.deepEqual(faults, []);
    await shoot(page, `${build.replaceAll('/', '_')}-sidebar`);
    await page.close();
    await site.wp.php(`switch_theme(WP_DEFAULT_THEME);`);
  });

  it('moves nothing on the page when an element arrives', async () => {
    for (const content of [card('seoul-seongdong-gu'), directory, '<!-- wp:ssegov/contact /-->']) {
      const address = await site.publish(`${content}<!-- wp:paragraph --><p>Words below.</p><!-- /wp:paragraph -->`);
      await site.read(address);
      await site.runCron();
      const { page } = await browser.visit('/wp-login.php', 'visitor', 375);
      // A theme's own font moves the page when it arrives.
      await page.route('**/*.woff2', (route) => route.abort());
      await page.addInitScript(() => {
        const shifts: string[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const { value, startTime, sources } of list.getEntries() as Shift[])
            shifts.push(
              `${value.toFixed(4)} at ${Math.round(startTime)} ms: ${sources.map(({ node, previousRect: from, currentRect: to }) => `${node?.nodeName ?? ''}.${node?.className ?? ''} ${from.top}+${from.height} to ${to.top}+${to.height}`).join(', ')}`,
            );
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(address);
      await waitForElements(page);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      const shifts = await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
      const sum = shifts.reduce((total, shift) => total + parseFloat(shift), 0);
      assert.ok(sum < 0.01, `${content}: ${shifts.join(' | ')}`);
      await page.close();
    }
  });

  it('is accessible on every style variation of the newest theme that is there', async () => {
    const theme = (await site.wp.php(`echo WP_DEFAULT_THEME;`)).trim();
    const folder = join(site.wp.folder, 'wp-content/themes', theme, 'styles');
    const variations = readdirSync(folder).filter((name) => name.endsWith('.json'));
    assert.ok(variations.length > 0);
    const address = await site.publish(
      `${card('seoul-seongdong-gu')}<!-- wp:ssegov/directory {"pageSize":3} /--><!-- wp:ssegov/contact /-->`,
    );
    const { page } = await browser.visit('/wp-login.php', 'visitor', 1000);
    const seen = new Set<string>();
    for (const variation of variations) {
      await site.wp.php(
        `wp_set_current_user(1); $id = WP_Theme_JSON_Resolver::get_user_global_styles_post_id(); $data = json_decode(file_get_contents('${join(folder, variation)}'), true); wp_update_post(array('ID' => $id, 'post_content' => wp_slash(wp_json_encode(array('version' => $data['version'], 'isGlobalStylesUserThemeJSON' => true, 'styles' => $data['styles'] ?? array(), 'settings' => $data['settings'] ?? array())))));`,
      );
      await page.goto(address);
      await waitForElements(page);
      await shoot(page, `${build.replaceAll('/', '_')}-${variation}`);
      seen.add(
        await page.evaluate(
          () => getComputedStyle(document.body).backgroundColor + getComputedStyle(document.body).fontFamily,
        ),
      );
      await page.addScriptTag({ path: axe });
      const found = await page.evaluate(async () => {
        const { axe: checker } = window as unknown as {
          axe: {
            run(
              context: object,
              options: object,
            ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
          };
        };
        const { violations } = await checker.run(
          { include: [['ssegov-member-card'], ['ssegov-directory'], ['ssegov-contact']] },
          // The order of headings and the landmarks are the page's.
          { rules: { 'heading-order': { enabled: false }, region: { enabled: false } } },
        );
        return violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary.slice(0, 300)}`),
        );
      });
      assert.deepEqual(found, [], variation);
    }
    assert.ok(seen.size > variations.length / 2, `the variations differ: ${[...seen].join(' | ')}`);
    await page.close();
  });

  it('has the accent of the theme’s buttons, and on a ground of its own one that is seen there', async () => {
    const dark = `<!-- wp:group {"backgroundColor":"contrast","textColor":"base"} --><div class="wp-block-group has-base-color has-contrast-background-color has-text-color has-background">${card('seoul-jung-gu')}</div><!-- /wp:group -->`;
    const { page } = await browser.visit(await site.publish(`${card('seoul-seongdong-gu')}${dark}`));
    await waitForElements(page);
    const [outside, inside] = await page.$$eval('ssegov-member-card', (cards) =>
      cards.map((each) => getComputedStyle(each).getPropertyValue('--ssegov-accent')),
    );
    const button = await site.wp.php(
      `$color = wp_get_global_styles(array('elements', 'button', 'color', 'background')); preg_match('/--wp--preset--color--([\\w-]+)/', $color, $m); echo $m[1] ?? '';`,
    );
    const theirs = await page.evaluate(
      (slug) => getComputedStyle(document.body).getPropertyValue(`--wp--preset--color--${slug}`),
      button.trim(),
    );
    assert.ok(theirs !== '');
    assert.equal(outside, theirs);
    assert.equal(inside, '');
    await page.close();
  });

  it('leaves PHP nothing to complain of', () => {
    assert.deepEqual(site.notices(), []);
  });
});
