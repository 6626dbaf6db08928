import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { engines, findBrowser } from './find-browser.mjs';
import { runCommand } from '../run-command.mjs';
import { listTestFiles } from './test-files.mjs';

/** @typedef {{ passed: number, failed: string[], skipped: string[] }} Counts */
/** @typedef {{ files: readonly string[], browsers: readonly string[] }} Filters */

/**
 * Runs a command that writes its counts into a file. It is a failure when the command ends before it has counted, or
 * with an error although every test passed.
 * @param {(file: string) => Promise<boolean>} run
 * @returns {Promise<Counts>}
 */
async function collectCounts(run) {
  const folder = mkdtempSync(join(tmpdir(), 'ssegov-'));
  try {
    const file = join(folder, 'counts.json');
    const isPassed = await run(file);
    /** @type {Counts} */
    const counts = JSON.parse(readFileSync(file, 'utf8'));
    return isPassed || counts.failed.length > 0 ? counts : { ...counts, failed: ['the run failed after its tests'] };
  } catch {
    return { passed: 0, failed: ['the run ended before it had counted its tests'], skipped: [] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A check that counts as one test, of one run or several.
 * @param {string} script
 * @param {readonly (readonly string[])[]} runs the parameters of each
 */
function check(script, ...runs) {
  return async () => {
    const failed = [];
    for (const parameters of runs)
      if (!(await runCommand([execPath, script, ...parameters]))) failed.push([script, ...parameters].join(' '));
    return { passed: Number(failed.length === 0), failed, skipped: [] };
  };
}

/**
 * @param {import('./test-files.mjs').TestStage} stage
 * @param {number} [concurrency] files at a time; default: one a core
 * @returns {(filters: Filters) => Promise<Counts>}
 */
function runInNode(stage, concurrency) {
  return async ({ files }) => {
    const found = listTestFiles(stage, files);
    if (found.length === 0) return { passed: 0, failed: [], skipped: [] };
    return collectCounts((file) =>
      runCommand([
        // A file that hangs fails after this time, so that the others are counted.
        ...[execPath, '--import', 'tsx', '--test', '--test-timeout=300000'],
        ...(concurrency ? [`--test-concurrency=${concurrency}`] : []),
        ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
        ...['--test-reporter=./scripts/test/node-counts.mjs', `--test-reporter-destination=${file}`],
        ...found,
      ]),
    );
  };
}

/**
 * Chromium is required. Another browser that is not installed is skipped, except in CI, which promises all three.
 * @param {Filters} filters
 * @returns {Promise<Counts>}
 */
async function runInBrowsers({ files, browsers }) {
  const wanted = engines.filter((engine) => browsers.length === 0 || browsers.includes(engine));
  const found = await Promise.all(wanted.map(async (engine) => ({ engine, ...(await findBrowser(engine)) })));
  const counts = { passed: 0, failed: /** @type {string[]} */ ([]), skipped: /** @type {string[]} */ ([]) };
  for (const { engine, reason } of found) {
    if (!reason) continue;
    if (engine === 'chromium' || env['CI']) counts.failed.push(`the unit tests need ${engine}: ${reason}`);
    else counts.skipped.push(`all unit tests in ${engine}: ${reason}`);
  }
  const paths = listTestFiles('web', files);
  const present = found.filter(({ path }) => path).map(({ engine }) => engine);
  if (paths.length === 0 || present.length === 0) return counts;
  const ran = await collectCounts((file) =>
    runCommand([execPath, 'node_modules/@web/test-runner/dist/bin.js'], {
      SSEGOV_COUNTS: file,
      SSEGOV_FILES: paths.join(','),
      SSEGOV_BROWSERS: present.join(','),
    }),
  );
  return {
    passed: ran.passed,
    failed: [...counts.failed, ...ran.failed],
    skipped: [...counts.skipped, ...ran.skipped],
  };
}

/** @type {Readonly<Record<string, (filters: Filters) => Promise<Counts>>>} */
export const testStages = {
  types: check('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.browser.json'], ['-p', 'tsconfig.node.json']),
  lint: check('node_modules/eslint/bin/eslint.js', ['--max-warnings', '0', '.']),
  format: check('node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']),
  node: runInNode('node'),
  web: runInBrowsers,
  'end-to-end': runInNode('end-to-end', 1),
  package: runInNode('package', 1),
};
