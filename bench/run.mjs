import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { argv, exit } from 'node:process';
import { chromium } from 'playwright-core';
import { findBrowser } from '../scripts/find-browser.mjs';
import { buildPage } from './harness/build-pages.mjs';
import { modes, readOptions } from './harness/read-options.mjs';
import { runSeries } from './harness/run-series.mjs';
import { servePages } from './harness/serve-pages.mjs';
import { drawTables } from './report/draw-tables.mjs';
import { summarise } from './report/summarise.mjs';
import { writeReport } from './report/write-report.mjs';

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(message);
  exit(1);
}

/** @param {string[]} args */
const git = (...args) => execFileSync('git', args, { cwd: import.meta.dirname, encoding: 'utf8' }).trim();

const options = (() => {
  try {
    return readOptions(argv.slice(2));
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
})();
if (!existsSync(new URL('../dist/cdn/directory.js', import.meta.url)))
  stop('There is no build to measure: run npm run build first.');
const { path: executablePath, reason } = await findBrowser('chromium');
if (!executablePath) stop(`No Chromium: ${reason}`);

for (const peer of options.peers) if (peer !== 'ours') await buildPage(peer);
const server = await servePages();
const launch = () => chromium.launch({ executablePath });
const browser = await launch();
const version = browser.version();
await browser.close();
const about = {
  date: new Date().toISOString(),
  commit: `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '--', '../src') ? ' with changes' : ''}`,
  browser: `Chromium ${version}`,
  machine: `${cpus().length} processors, ${cpus()[0]?.model.trim() ?? 'unknown'}`,
  ...{ samples: options.samples, wait: options.wait, note: options.note },
};
try {
  const series = await runSeries(launch, server, options);
  const cells = summarise(series);
  console.log(drawTables(cells, modes));
  if (!options.dry) await writeReport(about, series, cells, modes);
} finally {
  server.close();
}
