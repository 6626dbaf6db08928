import { hashPage } from './hash-page.mjs';
import { learnPage } from './learn-page.mjs';
import { modes } from './read-options.mjs';
import { takeSample } from './take-sample.mjs';

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
 * Percent of the measured time in which the main thread waited for a processor. On a slow network the main thread runs
 * little, so the time until the page is ready counts instead of its running time.
 * @param {import('./take-sample.mjs').Sample} sample
 * @param {{ isSlow: boolean }} mode
 */
const waitedOf = ({ ran, waited, ready }, { isSlow }) => (100 * waited) / (isSlow ? ready : ran || 1);

/**
 * Takes all samples. The pages take turns, in a random order in each run, so that other load on the machine affects all of
 * them alike. A browser that crashes is started again; its sample is lost.
 * @param {() => Promise<import('playwright-core').Browser>} launch
 * @param {Awaited<ReturnType<typeof import('./serve-pages.mjs').servePages>>} server
 * @param {ReturnType<typeof import('./read-options.mjs').readOptions>} options
 * @param {string} series
 * @param {{ lines: readonly import('./result-log.mjs').Line[], keep: (line: import('./result-log.mjs').Line) => void }} log
 */
export async function runSeries(launch, server, options, series, { lines, keep }) {
  const { peers, counts, modes: requestedModes, samples, retries, wait, patience } = options;
  /** @param {import('playwright-core').Browser} browser */
  const withSession = async (browser) => ({ browser, browserCdp: await browser.newBrowserCDPSession() });
  let current = await withSession(await launch());
  const alive = async () => (current.browser.isConnected() ? current : (current = await withSession(await launch())));
  const builds = new Map(peers.map((peer) => [peer, hashPage(peer)]));

  /** @param {import('./peers.mjs').Peer} peer @param {number} count @param {string} url */
  async function learn(peer, count, url) {
    const build = builds.get(peer) ?? '';
    const old = lines.find(
      (line) => line.type === 'learnt' && line.build === build && line.peer === peer && line.count === count,
    );
    if (old?.type === 'learnt') return new Map(old.expected);
    const { expected, faults } = await learnPage((await alive()).browser, url, peer);
    const blanks = blanksIn(expected);
    keep({ type: 'learnt', series, build, peer, count, blanks, faults, expected: [...expected] });
    return expected;
  }

  for (const count of counts) {
    /** @type {Map<import('./peers.mjs').Peer, ReadonlyMap<string, string>>} */
    const known = new Map();
    const urlOf = (/** @type {string} */ peer) => `${server.origin}/${peer}/?n=${count}`;
    /** @param {import('./peers.mjs').Peer} peer @param {string} mode @param {unknown} error */
    const fail = (peer, mode, error) => {
      const message = String(error).split('\n')[0] ?? '';
      console.error(`${count} ${mode} ${peer}: ${message}`);
      keep({ type: 'failure', series, build: builds.get(peer) ?? '', peer, count, mode, message });
    };
    for (const peer of peers) {
      try {
        known.set(peer, await learn(peer, count, urlOf(peer)));
      } catch (error) {
        fail(peer, 'learning', error);
      }
    }
    const inModes = requestedModes.filter((mode) => count <= (modes[mode]?.most ?? 0));
    for (let run = 0; run < samples; run++) {
      for (const { peer, mode } of shuffle(
        [...known.keys()].flatMap((peer) => inModes.map((mode) => ({ peer, mode }))),
      )) {
        for (let attempt = 0; attempt <= retries; attempt++) {
          const conditions = modes[mode];
          if (!conditions) break;
          try {
            const visit = { ...(await alive()), server, url: urlOf(peer), peer, mode: conditions, patience };
            const sample = await takeSample({ ...visit, expected: known.get(peer) ?? new Map() });
            const waited = waitedOf(sample, conditions);
            const dropped = waited > wait;
            keep({ type: 'sample', series, build: builds.get(peer) ?? '', peer, count, mode, run, dropped, sample });
            console.error(
              `${count} ${mode} run ${run + 1} ${peer}: waited ${waited.toFixed(1)} %${dropped ? ', dropped' : ''}`,
            );
            if (!dropped) break;
          } catch (error) {
            fail(peer, mode, error);
            break;
          }
        }
      }
    }
  }
  await current.browser.close();
}
