import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const root = new URL('../', import.meta.url);
/** @param {string} path */
export const scriptAt = (path) => (existsSync(new URL(path, root)) ? readFileSync(new URL(path, root), 'utf8') : '');

/** Chrome DevTools' own "Slow 4G". */
export const slow4g = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (0.75e6 / 8) * 0.9,
};
const codes = /** @type {Record<string, { code: string, windowsVirtualKeyCode: number, text?: string }>} */ ({
  ArrowDown: { code: 'ArrowDown', windowsVirtualKeyCode: 40 },
  Enter: { code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  Space: { code: 'Space', windowsVirtualKeyCode: 32, text: ' ' },
  Backspace: { code: 'Backspace', windowsVirtualKeyCode: 8 },
});

/** @typedef {Awaited<ReturnType<typeof openPage>>} OpenPage */

/**
 * Opens the page of a peer in a new browser context: no cache, no storage, no warm renderer.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {string} peer
 * @param {{ slowdown: number, isSlow: boolean }} conditions
 * @param {() => Promise<void>} [beforeVisit] awaited between opening the window and visiting the page
 */
export async function openPage(browser, url, peer, { slowdown, isSlow }, beforeVisit) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'ko' });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  /** @type {string[]} */
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.addInitScript({
    content: ['adapters/default.js', `adapters/${peer}.js`, 'harness/probe.js'].map(scriptAt).join('\n'),
  });
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (isSlow) {
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', slow4g);
  }
  await beforeVisit?.();
  // Throttling keeps a processor busy even when the page is idle, so it starts late.
  if (slowdown > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => bench.isReady(), undefined, { timeout: 180_000, polling: 200 });

  /** @param {string} key */
  function press(key) {
    const { text, ...rest } = codes[key] ?? {
      code: `Key${key.toUpperCase()}`,
      text: key,
      windowsVirtualKeyCode: key.toUpperCase().charCodeAt(0),
    };
    const event = { key: key === 'Space' ? ' ' : key, ...rest };
    // Sent together: waiting for each would add a round trip to the measured time.
    return Promise.all([
      cdp.send('Input.dispatchKeyEvent', {
        type: text ? 'keyDown' : 'rawKeyDown',
        ...event,
        ...(text ? { text } : {}),
      }),
      cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }),
    ]);
  }

  return {
    page,
    cdp,
    faults,
    press,
    /** @param {string} keys @param {number} milliseconds */
    async pressAll(keys, milliseconds) {
      const sent = [];
      for (const key of keys) {
        sent.push(press(key));
        await pause(milliseconds);
      }
      await Promise.all(sent);
    },
    /**
     * Types as a keyboard with an input method does. The key event says only that the input method has handled the key;
     * some pages wait for its end.
     * @param {string} committed
     * @param {string} composing
     */
    async compose(committed, composing) {
      const key = { key: 'Process', code: 'KeyS', windowsVirtualKeyCode: 229 };
      const end = composing.length;
      await Promise.all([
        cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }),
        ...(committed ? [cdp.send('Input.insertText', { text: committed })] : []),
        cdp.send('Input.imeSetComposition', { text: composing, selectionStart: end, selectionEnd: end }),
        cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
      ]);
    },
    /** @param {'sort' | 'kind' | 'region'} control */
    async work(control) {
      await press(await page.evaluate((name) => bench.key(name), control));
    },
    /** @param {string} control */
    focus: (control) => page.evaluate((name) => bench.focus(name), control),
    settle: (quiet = 350) => page.evaluate((milliseconds) => bench.settle(milliseconds), quiet),
    async clearSearch() {
      await page.evaluate(() => bench.focus('search'));
      await cdp.send('Input.insertText', { text: '' });
      await page.keyboard.press('Control+A');
      await press('Backspace');
    },
    /** Processor time of the page's main thread in milliseconds, without waiting for a processor. */
    async threadTime() {
      const { metrics } = await cdp.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0);
    },
    async heap() {
      await cdp.send('HeapProfiler.collectGarbage');
      await cdp.send('HeapProfiler.collectGarbage');
      const { usedSize } = await cdp.send('Runtime.getHeapUsage');
      return usedSize;
    },
    close: () => context.close(),
  };
}
