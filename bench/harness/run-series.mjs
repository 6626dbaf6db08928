import { learnPage } from './learn-page.mjs';
import { modes } from './read-options.mjs';
import { takeSample } from './take-sample.mjs';

/**
 * @typedef {{ peer: string, count: number, mode: string, run: number, dropped: boolean, sample: import('./take-sample.mjs').Sample }} Taken
 * @typedef {{ peer: string, count: number, blanks: string[], faults: string[] }} Learnt
 * @typedef {{ taken: Taken[], learnt: Learnt[], failures: string[] }} Series
 */

/** @template T @param {readonly T[]} items @returns {T[]} */
const shuffle = (items) =>
  items
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

/** @param {ReadonlyMap<string, string>} expected @returns The stages of typing 성동 at which the page shows nobody. */
const blanksIn = (expected) =>
  [...expected].flatMap(([step, shown]) =>
    step.startsWith('korean ') && !shown.includes(' | ') ? [step.slice(7)] : [],
  );

/**
 * The pages take turns, in another order each run: what the machine does meanwhile meets all of them alike.
 * A browser that dies is started again, and costs the sample that it died in.
 * @param {() => Promise<import('playwright-core').Browser>} launch
 * @param {Awaited<ReturnType<typeof import('./serve-pages.mjs').servePages>>} server
 * @param {ReturnType<typeof import('./read-options.mjs').readOptions>} options
 * @returns {Promise<Series>}
 */
export async function runSeries(launch, server, { peers, counts, modes: asked, samples, retries, wait }) {
  /** @param {import('playwright-core').Browser} browser */
  const withSession = async (browser) => ({ browser, browserCdp: await browser.newBrowserCDPSession() });
  let current = await withSession(await launch());
  const alive = async () => (current.browser.isConnected() ? current : (current = await withSession(await launch())));
  /** @type {Series} */
  const series = { taken: [], learnt: [], failures: [] };
  for (const count of counts) {
    /** @type {Map<string, ReadonlyMap<string, string>>} */
    const known = new Map();
    const urlOf = (/** @type {string} */ peer) => `${server.origin}/${peer}/?n=${count}`;
    for (const peer of peers) {
      try {
        const { expected, faults } = await learnPage((await alive()).browser, urlOf(peer), peer);
        known.set(peer, expected);
        series.learnt.push({ peer, count, blanks: blanksIn(expected), faults });
      } catch (error) {
        series.failures.push(`${peer}, ${count} members, learning: ${String(error).split('\n')[0]}`);
      }
    }
    const inModes = asked.filter((mode) => count <= (modes[mode]?.most ?? 0));
    for (let run = 0; run < samples; run++) {
      for (const { peer, mode } of shuffle(
        [...known.keys()].flatMap((peer) => inModes.map((mode) => ({ peer, mode }))),
      )) {
        for (let attempt = 0; attempt <= retries; attempt++) {
          const expected = known.get(peer) ?? new Map();
          const conditions = modes[mode];
          if (!conditions) break;
          try {
            const sample = await takeSample({
              ...(await alive()),
              server,
              url: urlOf(peer),
              peer,
              expected,
              mode: conditions,
            });
            const dropped = sample.waited > (sample.ran * wait) / 100;
            series.taken.push({ peer, count, mode, run, dropped, sample });
            console.error(
              `${count} ${mode} run ${run + 1} ${peer}${dropped ? ': waited for a processor, dropped' : ''}`,
            );
            if (!dropped) break;
          } catch (error) {
            series.failures.push(`${peer}, ${count} members, ${mode}: ${String(error).split('\n')[0]}`);
            break;
          }
        }
      }
    }
  }
  await current.browser.close();
  return series;
}
