import { scriptAt, slow4g } from '../harness/open-page.mjs';
import { busiest, readRenderers } from '../harness/processor-wait.mjs';
import { quietMachine } from '../harness/quiet-machine.mjs';
import { categories, readTasks } from './read-tasks.mjs';

/** The page is given up after so many milliseconds. */
const patienceWithPage = 60_000;
const scripts = ['adapters/default.js', 'adapters/ours.js', 'harness/probe.js', 'server/watch-page.js'];

/**
 * Milliseconds from the navigation; `tasks` are the running times of the tasks over 25 ms, longest first, and of a page on a
 * network without throttling only.
 * @typedef {{ first: number, contentful: number, ready: number, shift: number, shown: string, longest: number, tasks?: number[],
 *   requests: number, feedRequests: number, bytes: number, feedBytes: number, ran: number, waited: number,
 *   faults: string[] }} Visit
 */

/** @param {import('playwright-core').CDPSession} cdp */
const whenDone = (cdp) =>
  new Promise((/** @type {(report: string) => void} */ resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The page is not ready.')), patienceWithPage);
    cdp.on('Runtime.bindingCalled', ({ payload }) => {
      clearTimeout(timer);
      resolve(payload);
    });
  });

/**
 * Loads a page once, in a browser context of its own.
 * @param {{ browser: import('playwright-core').Browser, browserCdp: import('playwright-core').CDPSession,
 *   server: { takeBytes(): { page: number, feed: number } }, url: string, patience: number,
 *   condition: { slowdown: number, isSlow: boolean } }} visit
 * @returns {Promise<Visit>}
 */
export async function takeVisit({ browser, browserCdp, server, url, patience, condition: { slowdown, isSlow } }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'ko' });
  let isTraced = false;
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    /** @type {string[]} */
    const faults = [];
    /** @type {string[]} */
    const requested = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => /error|warning/.test(message.type()) && faults.push(message.text()));
    page.on('request', (request) => requested.push(request.url()));
    await page.addInitScript({ content: scripts.map(scriptAt).join('\n') });
    await cdp.send('Runtime.enable');
    await cdp.send('Runtime.addBinding', { name: 'benchDone' });
    await cdp.send('Network.enable');
    if (isSlow) await cdp.send('Network.emulateNetworkConditions', slow4g);
    await quietMachine(patience);
    if (!isSlow) await browser.startTracing(page, { categories });
    isTraced = !isSlow;
    const before = await readRenderers(browserCdp);
    server.takeBytes();
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const done = whenDone(cdp);
    await cdp.send('Page.navigate', { url });
    const { longTasks, isReady, ...seen } = JSON.parse(await done);
    if (!isReady) throw new Error('The directory has loaded, but is not ready.');
    const own = busiest(before, await readRenderers(browserCdp));
    const tasks = isTraced && readTasks(await browser.stopTracing());
    isTraced = false;
    const { page: bytes, feed: feedBytes } = server.takeBytes();
    const addresses = requested.filter((address) => address.startsWith('http'));
    return {
      ...seen,
      longest: Math.max(0, ...longTasks.map((/** @type {{ duration: number }} */ { duration }) => duration)),
      ...(tasks && { tasks: tasks.filter((duration) => duration > 25) }),
      requests: addresses.length,
      feedRequests: addresses.filter((address) => address.includes('/feed.json')).length,
      ...{ bytes, feedBytes, faults, ran: own?.ran ?? 0, waited: own?.waited ?? 0 },
    };
  } finally {
    if (isTraced) await browser.stopTracing();
    await context.close();
  }
}
