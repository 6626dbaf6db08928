import { conditions, memberCount, pages } from './pages.mjs';
import { takeVisit } from './take-visit.mjs';

/** @template T @param {readonly T[]} items @returns {T[]} */
const shuffle = (items) =>
  items
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

/**
 * Visits all pages in each run, in a random order, so that other load on the machine affects all of them alike. A visit is
 * dropped and repeated when its main thread waited for a processor for more than `wait` percent of the time until ready.
 * @param {() => Promise<import('playwright-core').Browser>} launch
 * @param {Awaited<ReturnType<typeof import('../harness/serve-pages.mjs').servePages>>} server
 * @param {{ samples: number, retries: number, wait: number, patience: number }} options
 * @param {string} series
 * @param {(line: import('./visit-log.mjs').VisitLine) => void} keep
 */
export async function runVisits(launch, server, { samples, retries, wait, patience }, series, keep) {
  const browser = await launch();
  const browserCdp = await browser.newBrowserCDPSession();
  const names = /** @type {import('./pages.mjs').PageName[]} */ (Object.keys(pages));
  /** @type {string | undefined} */
  let shown;
  for (let run = 0; run < samples; run++) {
    for (const [name, condition] of Object.entries(conditions)) {
      for (const page of shuffle(names)) {
        const url = `${server.origin}/${page}/?n=${memberCount}`;
        for (let attempt = 0; attempt <= retries; attempt++) {
          const visit = await takeVisit({ browser, browserCdp, server, url, patience, condition });
          shown ??= visit.shown;
          if (visit.shown !== shown) throw new Error(`${page} shows “${visit.shown}” instead of “${shown}”.`);
          const waited = (100 * visit.waited) / visit.ready;
          const dropped = waited > wait;
          keep({ type: 'visit', series, page, condition: name, run, dropped, visit });
          console.error(`${name} run ${run + 1} ${page}: waited ${waited.toFixed(1)} %${dropped ? ', dropped' : ''}`);
          if (!dropped) break;
        }
      }
    }
  }
  await browser.close();
}
