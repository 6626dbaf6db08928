import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { TestSite, untilReady } from './test-site.js';

const head = '<script type="module" src="/dist/cdn/directory.js"></script>';
const body = '<ssegov-directory lang="ko"></ssegov-directory>';
const stages = ['ㅅ', '서', '성', '성ㄷ', '성도', '성동'];

/** Records every state of the list and the count, and the events of the composition. */
function watch(): void {
  const root = document.querySelector('ssegov-directory')?.shadowRoot;
  const input = root?.querySelector('input');
  if (!root || !input) throw new Error('no directory to watch');
  const seen = { counts: [] as string[], fewest: Infinity, events: [] as string[], sameInput: true };
  // No named function: tsx would call a helper that the page does not have.
  new MutationObserver(() => {
    const count = root.querySelector('.total')?.textContent.trim() ?? '';
    if (count !== seen.counts.at(-1)) seen.counts.push(count);
    seen.fewest = Math.min(seen.fewest, root.querySelectorAll('.results > li').length);
    seen.sameInput &&= input === root.querySelector('input') && input === root.activeElement;
  }).observe(root, { subtree: true, childList: true, characterData: true });
  for (const type of ['compositionstart', 'compositionend']) {
    input.addEventListener(type, () => seen.events.push(type));
  }
  Object.assign(globalThis, { seen });
}

const seenOn = (page: Page) =>
  page.evaluate(
    () =>
      (globalThis as unknown as { seen: { counts: string[]; fewest: number; events: string[]; sameInput: boolean } })
        .seen,
  );

/** Until the answer to the last query is rendered. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    const element = document.querySelector('ssegov-directory') as HTMLElement & { updateComplete: Promise<unknown> };
    await element.updateComplete;
    return element.shadowRoot?.querySelector('.total')?.textContent.trim() ?? '';
  });

const names = (page: Page) => page.locator('ssegov-directory .results .name').allTextContents();

describe('what is typed into the search', { timeout: 120_000 }, () => {
  let site: TestSite;

  before(async () => {
    site = await TestSite.start();
  });
  beforeEach(() => {
    site.delay = () => 0;
  });
  after(() => site.stop());

  async function openSearch() {
    const { page } = await site.open({ head, body });
    await untilReady(page);
    await page.waitForFunction(
      () => (document.querySelector('ssegov-directory')?.shadowRoot?.adoptedStyleSheets.length ?? 0) > 3,
    );
    await page.locator('ssegov-directory input[type=search]').focus();
    return page;
  }

  it('is composed without interruption: no stage of 성동 empties the list or ends the composition', async () => {
    const page = await openSearch();
    const keyboard = await page.context().newCDPSession(page);
    await page.evaluate(watch);
    for (const text of stages) {
      await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      assert.equal(await page.locator('ssegov-directory input[type=search]').inputValue(), text);
      await settled(page);
      assert.notDeepEqual(await names(page), [], text);
      assert.deepEqual((await seenOn(page)).events, ['compositionstart'], text);
    }
    await keyboard.send('Input.insertText', { text: '성동' });
    await settled(page);
    const { events, fewest, sameInput } = await seenOn(page);
    assert.deepEqual(events, ['compositionstart', 'compositionend']);
    assert.ok(fewest > 0, 'the list was empty for a moment');
    assert.ok(sameInput, 'the field was replaced, or lost the focus');
    assert.equal(await page.locator('ssegov-directory input[type=search]').inputValue(), '성동');
    const found = await names(page);
    assert.ok(found.length > 0 && found.every((name) => name.includes('성동')), found.join());
    await page.context().close();
  });

  it('shows the answers to a burst of keystrokes in order, and the last one stays', async () => {
    const page = await openSearch();
    const burst = Array.from('seongdong', (_, index) => 'seongdong'.slice(0, index + 1));
    const type = (texts: readonly string[]) =>
      page.evaluate((values) => {
        const input = document.querySelector('ssegov-directory')?.shadowRoot?.querySelector('input');
        for (const value of values) {
          if (!input) continue;
          input.value = value;
          input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        }
      }, texts);
    // What the count says at each stage.
    const counts: string[] = [];
    for (const text of burst) {
      await type([text]);
      counts.push(await settled(page));
    }
    await type(['']);
    await settled(page);
    await page.evaluate(watch);
    await page.locator('ssegov-directory input[type=search]').pressSequentially('seongdong');
    await type([...burst, ...burst.slice(0, -1).reverse(), 'seongdong']);
    const last = await settled(page);
    assert.equal(last, counts.at(-1));
    const seen = (await seenOn(page)).counts;
    assert.equal(seen.at(-1), last);
    // Each state on screen is the answer to a later key than the one before.
    let key = -1;
    for (const count of seen) {
      key = counts.indexOf(count, Math.max(key, 0));
      assert.ok(key >= 0, `${count} is stale, or nobody's answer: ${seen.join(' | ')}`);
    }
    assert.ok((await names(page)).every((name) => name.includes('성동')));
    await page.context().close();
  });
});
