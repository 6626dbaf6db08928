import { openPage } from './open-page.mjs';
import { busiest, readRenderers } from './processor-wait.mjs';
import { quietMachine } from './quiet-machine.mjs';
import { choosing, typing } from './steps.mjs';

/**
 * @typedef {{ slowdown: number, isSlow: boolean, steps: boolean }} Mode
 * @typedef {{ first: number, ready: number, blocking: number, longest: number, shift: number, elements: number, bytes: number,
 *   feedBytes: number, heap?: number, steps: Record<string, (number | null)[]>, longestStep?: number, longestTyping?: number, threadSteps?: Record<string, number[]>, threadLoad?: number, isStale?: boolean,
 *   ran: number, waited: number, faults: string[] }} Sample
 */

/**
 * Bursts in a sample. The last key comes at a random moment of a frame and of the work for the keys before it, so that
 * one burst tells little.
 */
const bursts = 4;

/** @param {readonly { duration: number }[]} tasks */
const longestOf = (tasks) => Math.max(0, ...tasks.map(({ duration }) => duration));

/**
 * Takes one sample: loads the page, types, sorts, filters, and reads the heap.
 * @param {{ browser: import('playwright-core').Browser, browserCdp: import('playwright-core').CDPSession,
 *   server: { takeBytes(): { page: number, feed: number } }, url: string, peer: string, expected: ReadonlyMap<string, string>, mode: Mode, patience: number }} visit
 * @returns {Promise<Sample>}
 */
export async function takeSample({ browser, browserCdp, server, url, peer, expected, mode, patience }) {
  /** @type {Awaited<ReturnType<typeof readRenderers>>} */
  let before = new Map();
  // A new Chromium window first loads pages of its own (for its address field): about half a second of processor time.
  const open = await openPage(browser, url, peer, mode, async () => {
    await quietMachine(patience);
    before = await readRenderers(browserCdp);
    server.takeBytes();
  });
  try {
    // Processor time is valid even when the main thread had to wait for its turn.
    const threadLoad = await open.threadTime();
    await open.settle();
    const loaded = await open.page.evaluate(() => bench.facts());
    const { page: bytes, feed } = server.takeBytes();
    const loading = loaded.longTasks.filter(({ startTime }) => startTime < loaded.ready);
    /** @type {Sample} */
    const sample = {
      first: loaded.first,
      ready: loaded.ready,
      blocking: loading.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
      longest: longestOf(loading),
      shift: loaded.shift,
      elements: loaded.elements,
      ...{ bytes, feedBytes: feed, threadLoad, steps: {}, ran: 0, waited: 0, faults: open.faults },
    };
    if (mode.steps) Object.assign(sample, await workPage(open, expected));
    const own = busiest(before, await readRenderers(browserCdp));
    if (own) Object.assign(sample, { ran: own.ran, waited: own.waited });
    return sample;
  } finally {
    await open.close();
  }
}

/**
 * @param {import('./open-page.mjs').OpenPage} open
 * @param {ReadonlyMap<string, string>} expected
 */
async function workPage(open, expected) {
  const { page } = open;
  const all = expected.get('all') ?? '';
  /** @type {Record<string, (number | null)[]>} */
  const steps = {};
  /** @type {Record<string, number[]>} */
  const threadSteps = {};
  let isStale = false;
  let shown = all;
  /** @type {string | undefined} */
  let group;
  const begin = await page.evaluate(() => performance.now());
  let typed = Infinity;
  const plan = [...typing, ...choosing].flatMap((step) =>
    Array.from({ length: step.group === 'burst' ? bursts : 1 }, () => step),
  );
  for (const step of plan) {
    const isTyped = step.group !== 'sort' && step.group !== 'filter';
    if (!isTyped && typed === Infinity) typed = await page.evaluate(() => performance.now());
    if ((step.group !== group || step.group === 'burst') && group !== 'sort' && group !== 'filter') {
      if (group) await open.clearSearch();
      await open.settle();
      shown = all;
    }
    group = step.group;
    await open.focus(isTyped ? 'search' : step.label);
    const answer = expected.get(`${step.group} ${step.label}`) ?? '';
    await page.evaluate(
      ([text, keys]) => bench.arm(/** @type {string} */ (text), /** @type {number} */ (keys)),
      [answer, step.keys ?? 1],
    );
    const ran = await open.threadTime();
    await step.act(open);
    const time = await page.evaluate(() => benchAnswer);
    // A step that changes nothing on this page cannot be timed.
    if (answer !== shown) {
      (steps[step.group] ??= []).push(time ?? null);
      (threadSteps[step.group] ??= []).push((await open.threadTime()) - ran);
    }
    shown = answer;
    if (step.group === 'burst') isStale = (await open.settle()) !== answer || isStale;
    // A person's pause between keys. It lets postponed work of the page run outside the measured time.
    else await open.settle(100);
  }
  const { longTasks } = await page.evaluate(() => bench.facts());
  const worked = longTasks.filter(({ startTime }) => startTime >= begin);
  const longestStep = longestOf(worked);
  const longestTyping = longestOf(worked.filter(({ startTime }) => startTime < typed));
  await open.clearSearch();
  await open.settle();
  return { steps, threadSteps, isStale, longestStep, longestTyping, heap: await open.heap() };
}
