import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { TestSite, untilReady, type Opened } from './test-site.js';

const head = '<script type="module" src="/dist/cdn/ssegov.js"></script>';
const body = `<ssegov-member-card member="seoul-seongdong-gu"></ssegov-member-card>
  <ssegov-member-card variant="compact" member="gyeonggi-hwaseong-si"></ssegov-member-card>
  <ssegov-member-card variant="row" member="seoul-seongdong-gu"></ssegov-member-card>
  <ssegov-directory page-size="6"></ssegov-directory>`;

/** Everything in the shadow roots that is wider than the page, or clips its own content. */
function findCutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
    for (const widget of document.querySelectorAll('ssegov-member-card, ssegov-directory')) {
      for (const element of widget.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []) {
        const name = `${widget.localName} ${element.localName}.${element.className}`;
        const { right, width } = element.getBoundingClientRect();
        if (element.closest('.hidden') || !width) continue;
        if (right > innerWidth + 0.5) found.push(`${name} ends at ${String(right)}`);
        const { overflowX } = getComputedStyle(element);
        if (overflowX !== 'visible' && element.localName !== 'input' && element.scrollWidth > element.clientWidth + 1)
          found.push(`${name} cuts off`);
      }
    }
    return found;
  });
}

/** By WCAG, of two colours as `rgb(1, 2, 3)`. */
function contrastOf(...colours: readonly [string, string]): number {
  const [first = 0, second = 0] = colours.map((colour) => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? [])
      .map((value) => Number(value) / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  });
  return Math.max(first / second, second / first);
}

describe('however the page is read', { timeout: 240_000 }, () => {
  let site: TestSite;

  before(async () => {
    site = await TestSite.start();
  });
  after(() => site.stop());

  async function openReady(options: BrowserContextOptions = {}, lang = 'en', style = ''): Promise<Opened> {
    const opened = await site.open({ head: `${head}<style>${style}</style>`, body, lang }, options);
    await untilReady(opened.page);
    return opened;
  }

  for (const lang of ['ko', 'en']) {
    it(`at 400 % zoom (320 px) nothing is cut off and nothing scrolls sideways, in ${lang}`, async () => {
      const { page } = await openReady({ viewport: { width: 320, height: 256 } }, lang);
      assert.deepEqual(await findCutOff(page), []);
      await page.locator('ssegov-directory .filters').click();
      await page.locator('ssegov-directory .facet summary').first().click();
      assert.deepEqual(await findCutOff(page), []);
      await page.locator('ssegov-directory .results .name .link').first().click();
      await page.locator('ssegov-directory dialog[open]').waitFor();
      assert.deepEqual(await findCutOff(page), []);
      await page.context().close();
    });

    it(`with text at 200 % (640 px) nothing is cut off and nothing scrolls sideways, in ${lang}`, async () => {
      const { page } = await openReady({ viewport: { width: 640, height: 900 } }, lang, 'html { font-size: 200% }');
      assert.deepEqual(await findCutOff(page), []);
      await page.context().close();
    });

    it(`every target is at least 24 px in both directions, or stands in a line of text, in ${lang}`, async () => {
      const { page } = await openReady({ viewport: { width: 360, height: 900 } }, lang);
      await page.locator('ssegov-directory .filters').click();
      await page.locator('ssegov-directory .facet summary').first().click();
      const small = await page.evaluate(() => {
        const found: string[] = [];
        let count = 0;
        for (const { shadowRoot } of document.querySelectorAll('ssegov-member-card, ssegov-directory')) {
          for (const target of shadowRoot?.querySelectorAll<HTMLElement>('a, button, input, select, summary') ?? []) {
            // A label is part of its field's target.
            const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
            if (!width) continue;
            count += 1;
            // WCAG 2.5.8 exempts targets in a line of text, and targets with 24 px of free space around them.
            const isInline = getComputedStyle(target).display === 'inline';
            if (Math.min(width, height) < 24 && !isInline)
              found.push(`${target.localName}.${target.className} ${String(width)} × ${String(height)}`);
          }
        }
        return count > 20 ? found : [`only ${String(count)} targets`];
      });
      assert.deepEqual(small, []);
      await page.context().close();
    });
  }

  for (const [name, options] of [
    ['in the page’s colours', {}],
    ['in forced colours', { forcedColors: 'active' }],
  ] as const) {
    it(`whatever takes the focus by Tab shows a focus ring ${name}`, async () => {
      const { page } = await openReady(options);
      const without: string[] = [];
      let count = 0;
      for (;;) {
        await page.keyboard.press('Tab');
        const seen = await page.evaluate(() => {
          const focused = document.activeElement?.shadowRoot?.activeElement;
          if (!focused) return undefined;
          const { outlineStyle, outlineWidth } = getComputedStyle(focused);
          return {
            name: `${focused.localName}.${focused.className}`,
            hasRing: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1,
          };
        });
        if (!seen) break;
        count += 1;
        if (!seen.hasRing) without.push(seen.name);
      }
      assert.ok(count > 15, `only ${String(count)} take the focus`);
      assert.deepEqual(without, []);
      await page.context().close();
    });
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`in forced colours the focus ring can be seen on the chosen option, ${colorScheme}`, async () => {
      const body = '<ssegov-directory view="map"></ssegov-directory>';
      const { page } = await site.open({ head, body, lang: 'en' }, { forcedColors: 'active', colorScheme });
      await untilReady(page);
      await page.locator('ssegov-directory .sort select').focus();
      await page.keyboard.press('Tab');
      const tile = page.locator('ssegov-directory .tile').first();
      const ringOf = (selector: string) =>
        page
          .locator(`ssegov-directory ${selector}`)
          .first()
          .evaluate((element) => {
            const ground = document.body.appendChild(document.createElement('p'));
            ground.style.color = 'CanvasText';
            const { outlineColor, outlineStyle } = getComputedStyle(element);
            return [outlineStyle, outlineColor === getComputedStyle(ground).color];
          });
      assert.deepEqual(await ringOf('.views label:has(:checked)'), ['solid', true]);
      await tile.focus();
      await page.keyboard.press('Enter');
      await page.locator('ssegov-directory .tile[aria-pressed=true]').waitFor();
      assert.deepEqual(await ringOf('.tile[aria-pressed=true]'), ['solid', true]);
      await page.context().close();
    });
  }

  for (const width of [360, 640]) {
    it(`at ${String(width)} px a click below an open filter reaches its target`, async () => {
      const { page } = await openReady({ viewport: { width, height: 1200 } });
      const filters = page.locator('ssegov-directory .facet summary');
      const press = async (selector: string) => {
        const box = await page.locator(`ssegov-directory ${selector}`).first().boundingBox();
        await page.mouse.click(box!.x + box!.width / 2, box!.y + box!.height / 2, { delay: 50 });
      };
      await page.locator('ssegov-directory').scrollIntoViewIfNeeded();
      await page.locator('ssegov-directory .filters').click();
      await filters.first().click();
      await page.locator('ssegov-directory .option input').first().click();
      await page.locator('ssegov-directory .chip').waitFor();
      await page.locator('ssegov-directory .chip').scrollIntoViewIfNeeded();
      await press('.chip');
      await page.locator('ssegov-directory .chip').waitFor({ state: 'detached' });
      await filters.last().scrollIntoViewIfNeeded();
      await press('.facet:last-child summary');
      await page.locator('ssegov-directory .facet:last-child[open]').waitFor();
      await page.context().close();
    });
  }

  for (const width of [640, 1280]) {
    it(`at ${String(width)} px the focus does not go under the header of the table`, async () => {
      const body = '<ssegov-directory view="table" page-size="40"></ssegov-directory>';
      const { page } = await site.open({ head, body, lang: 'en' }, { viewport: { width, height: 500 } });
      await untilReady(page);
      const links = page.locator('ssegov-directory tbody .link');
      await links.nth(30).focus();
      const hidden = [];
      for (let place = 0; place < 40; place++) {
        await page.keyboard.press('Shift+Tab');
        const under = await page.evaluate(() => {
          const root = document.querySelector('ssegov-directory')?.shadowRoot;
          const head = root?.querySelector('thead th')?.getBoundingClientRect().bottom ?? NaN;
          return (root?.activeElement?.getBoundingClientRect().top ?? NaN) - head;
        });
        if (!(under >= 0)) hidden.push(under);
      }
      assert.deepEqual(hidden, []);
      await page.context().close();
    });
  }

  for (const height of [500, 660]) {
    it(`at 1280 x ${String(height)} all of the map can be seen, its table too`, async () => {
      const body = '<ssegov-directory view="map"></ssegov-directory>';
      const { page } = await site.open({ head, body, lang: 'en' }, { viewport: { width: 1280, height } });
      await untilReady(page);
      const summary = page.locator('ssegov-directory .regions summary');
      await page.locator('ssegov-directory button.tile').last().focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.locator('ssegov-directory .regions[open]').waitFor();
      await page.locator('ssegov-directory .regions tr').last().scrollIntoViewIfNeeded();
      for (const part of [page.locator('ssegov-directory .regions tr').last(), summary]) {
        await part.scrollIntoViewIfNeeded();
        const box = await part.boundingBox();
        assert.ok(box && box.y >= 0 && box.y + box.height <= height, JSON.stringify(box));
        // With the members still beside it.
        const list = await page.locator('ssegov-directory .results').boundingBox();
        assert.ok(list && list.y + list.height > height + 100, JSON.stringify(list));
      }
      await page.context().close();
    });
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`in forced colours a match is readable on its mark, ${colorScheme}`, async () => {
      const body = '<ssegov-directory query="seong"></ssegov-directory>';
      const { page } = await site.open({ head, body, lang: 'en' }, { forcedColors: 'active', colorScheme });
      await untilReady(page);
      const mark = page.locator('ssegov-directory mark').first();
      await mark.waitFor();
      const [text, ground] = await mark.evaluate((element) => {
        const { color, backgroundColor } = getComputedStyle(element);
        return [color, backgroundColor];
      });
      // Not `rgba(…)`: the colour is opaque.
      assert.match(ground, /^rgb\(/);
      const contrast = contrastOf(text, ground);
      assert.ok(contrast >= 4.5, String(contrast));
      await page.context().close();
    });
  }

  it('on a touch screen every field has 16 px, so that iOS does not zoom into it', async () => {
    const fields = `<ssegov-directory></ssegov-directory><ssegov-contact endpoint="/api/contact"></ssegov-contact>`;
    const source = { head: `${head}<style>body { font-size: 13px }</style>`, body: fields, lang: 'ko' };
    const options = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 800 } };
    const { page } = await site.open(source, options);
    await untilReady(page);
    await page.locator('ssegov-contact textarea').waitFor();
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('ssegov-directory, ssegov-contact')]
        .flatMap((widget) => [...widget.shadowRoot!.querySelectorAll('input, select, textarea')])
        .filter((field) => parseFloat(getComputedStyle(field).fontSize) < 16)
        .map(({ outerHTML }) => outerHTML),
    );
    assert.deepEqual(small, []);
    await page.context().close();
  });

  it('reduced motion: nothing moves', async () => {
    const { page } = await openReady({ reducedMotion: 'reduce' });
    const moving = await page.evaluate(() => {
      const all = [...document.querySelectorAll('ssegov-member-card, ssegov-directory')].flatMap((widget) => [
        ...(widget.shadowRoot?.querySelectorAll('*') ?? []),
      ]);
      return all
        .filter((element) => {
          const { transitionDuration, transitionProperty, animationDuration } = getComputedStyle(element);
          return (
            (transitionProperty !== 'none' && parseFloat(transitionDuration) > 0) || parseFloat(animationDuration) > 0
          );
        })
        .map(({ className }) => className);
    });
    assert.deepEqual(moving, []);
    await page.context().close();
  });

  it('in print every card on the page is there, whole', async () => {
    const { page } = await openReady({ viewport: { width: 720, height: 900 } });
    await page.emulateMedia({ media: 'print' });
    assert.deepEqual(await findCutOff(page), []);
    assert.equal(await page.locator('ssegov-directory .results > li:visible').count(), 6);
    await page.context().close();
  });
});
