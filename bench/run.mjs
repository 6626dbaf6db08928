import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import process, { argv, exit } from 'node:process';
import { chromium } from 'playwright-core';
import { findBrowser } from '../scripts/test/find-browser.mjs';
import { buildPage } from './harness/build-pages.mjs';
import { modes, readOptions } from './harness/read-options.mjs';
import { runSeries } from './harness/run-series.mjs';
import { currentOf, keep, readLog } from './harness/result-log.mjs';
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
/** @param {readonly import('./harness/result-log.mjs').Line[]} lines */
async function report(lines) {
  const measured = currentOf(lines);
  const cells = summarise(measured).sort((a, b) => a.mode.localeCompare(b.mode) || a.count - b.count);
  const dropped = measured.taken.filter((taken) => taken.dropped).length;
  console.log(drawTables(cells, modes));
  console.log(`${dropped} of ${measured.taken.length} samples dropped: their main thread waited for a processor.`);
  if (options.report) await writeReport(measured, cells, modes, options.note);
}

async function measure() {
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
  const date = new Date().toISOString();
  const old = readLog();
  /** @type {import('./harness/result-log.mjs').Line[]} */
  const taken = [];
  /** @param {import('./harness/result-log.mjs').Line} line */
  const add = (line) => {
    taken.push(line);
    if (!options.dry) keep(line);
  };
  add({
    ...{ type: 'series', series: date, date, browser: `Chromium ${version}`, note: options.note },
    commit: `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '--', '../src') ? ' with changes' : ''}`,
    machine: `${cpus().length} processors, ${cpus()[0]?.model.trim() ?? 'unknown'}`,
  });
  try {
    await runSeries(launch, server, options, date, { lines: old, keep: add });
  } finally {
    server.close();
  }
  return options.dry ? taken : [...old, ...taken];
}

// Ends at once on a signal, and the browser with it: samples that fail because of that are not failures of a page.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => exit(130));
await report(options.report ? readLog() : await measure());
