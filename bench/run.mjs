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
import { drawPages } from './server/draw-pages.mjs';
import { runVisits } from './server/run-visits.mjs';
import { keepVisit, readVisits } from './server/visit-log.mjs';
import { drawServerReport, writeServerReport } from './server/write-report.mjs';

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

async function findLaunch() {
  if (!existsSync(new URL('../dist/cdn/directory.js', import.meta.url)))
    stop('There is no build to measure: run npm run build first.');
  const { path: executablePath, reason } = await findBrowser('chromium');
  if (!executablePath) stop(`No Chromium: ${reason}`);
  return () => chromium.launch({ executablePath });
}

/**
 * What a series is about.
 * @param {() => Promise<import('playwright-core').Browser>} launch
 * @returns {Promise<import('./harness/result-log.mjs').About>}
 */
async function describeSeries(launch) {
  const browser = await launch();
  const version = browser.version();
  await browser.close();
  const date = new Date().toISOString();
  return {
    type: 'series',
    ...{ series: date, date, browser: `Chromium ${version}`, note: options.note },
    commit: `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '--', '../src') ? ' with changes' : ''}`,
    machine: `${cpus().length} processors, ${cpus()[0]?.model.trim() ?? 'unknown'}`,
  };
}

async function measure() {
  const launch = await findLaunch();
  for (const peer of options.peers) if (peer !== 'ours') await buildPage(peer);
  const server = await servePages();
  const about = await describeSeries(launch);
  const old = readLog();
  /** @type {import('./harness/result-log.mjs').Line[]} */
  const taken = [];
  /** @param {import('./harness/result-log.mjs').Line} line */
  const add = (line) => {
    taken.push(line);
    if (!options.dry) keep(line);
  };
  add(about);
  try {
    await runSeries(launch, server, options, about.series, { lines: old, keep: add });
  } finally {
    server.close();
  }
  return options.dry ? taken : [...old, ...taken];
}

async function measureServer() {
  const launch = await findLaunch();
  const server = await servePages(await drawPages());
  /** @type {import('./server/visit-log.mjs').VisitLine[]} */
  const taken = [];
  /** @param {import('./server/visit-log.mjs').VisitLine} line */
  const add = (line) => {
    taken.push(line);
    if (!options.dry) keepVisit(line);
  };
  const about = await describeSeries(launch);
  add({ ...about, wait: options.wait });
  try {
    await runVisits(launch, server, options, about.series, add);
  } finally {
    server.close();
  }
  return taken;
}

async function reportServer() {
  const taken = options.report ? readVisits() : await measureServer();
  const lines = taken.map((line) => (line.type === 'series' && options.note ? { ...line, note: options.note } : line));
  console.log(drawServerReport(lines));
  if (options.report) await writeServerReport(lines);
}

// Ends at once on a signal, and the browser with it: samples that fail because of that are not failures of a page.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => exit(130));
if (options.server) await reportServer();
else await report(options.report ? readLog() : await measure());
