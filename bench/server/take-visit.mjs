import { openPage } from '../harness/open-page.mjs';
import { busiest, readRenderers } from '../harness/processor-wait.mjs';
import { quietMachine } from '../harness/quiet-machine.mjs';
import { categories, longestRun } from './read-tasks.mjs';

/**
 * `longestRun` is the running time of the longest task, `longest` its time with the waits for a processor, as the page sees it.
 * @typedef {{ first: number, contentful: number, ready: number, longest: number, longestRun?: number, blocking: number,
 *   shift: number, requests: number, feedRequests: number, bytes: number, feedBytes: number, threadLoad: number, ran: number,
 *   waited: number, faults: string[] }} Visit
 */

/**
 * Loads a page once. On a network without throttling it also records a trace, in which tasks can be told from waits.
 * @param {{ browser: import('playwright-core').Browser, browserCdp: import('playwright-core').CDPSession,
 *   server: { takeBytes(): { page: number, feed: number } }, url: string, patience: number,
 *   condition: { slowdown: number, isSlow: boolean } }} visit
 * @returns {Promise<Visit>}
 */
export async function takeVisit({ browser, browserCdp, server, url, patience, condition }) {
  /** @type {string[]} */
  const requested = [];
  /** @type {Awaited<ReturnType<typeof readRenderers>>} */
  let before = new Map();
  const isTraced = !condition.isSlow;
  const open = await openPage(browser, url, 'ours', condition, async (page) => {
    await page.addInitScript({ path: `${import.meta.dirname}/watch-page.js` });
    page.on('request', (request) => requested.push(request.url()));
    await quietMachine(patience);
    if (isTraced) await browser.startTracing(page, { categories });
    before = await readRenderers(browserCdp);
    server.takeBytes();
  });
  try {
    const threadLoad = await open.threadTime();
    await open.settle();
    const { first, ready, shift, longTasks } = await open.page.evaluate(() => bench.facts());
    const { contentful, isReady } = await open.page.evaluate(() => benchPaint());
    if (!isReady) throw new Error('The directory has loaded, but is not ready.');
    const own = busiest(before, await readRenderers(browserCdp));
    const { page: bytes, feed: feedBytes } = server.takeBytes();
    const lengths = longTasks.map(({ duration }) => duration);
    return {
      ...{ first, contentful, ready, shift, bytes, feedBytes, threadLoad, faults: open.faults },
      longest: Math.max(0, ...lengths),
      blocking: lengths.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
      requests: requested.filter((address) => address.startsWith('http')).length,
      feedRequests: requested.filter((address) => address.includes('/feed.json')).length,
      ...{ ran: own?.ran ?? 0, waited: own?.waited ?? 0 },
      ...(isTraced && { longestRun: longestRun(await browser.stopTracing()) }),
    };
  } finally {
    if (isTraced) await browser.stopTracing().catch(() => undefined);
    await open.close();
  }
}
