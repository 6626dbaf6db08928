import { writeFileSync } from 'node:fs';
import { env } from 'node:process';

/** @typedef {import('@web/test-runner-core').TestSuiteResult} TestSuiteResult */

/**
 * @param {TestSuiteResult} suite
 * @param {string} path
 * @returns {{ name: string, passed: boolean, skipped: boolean }[]}
 */
function listTests(suite, path = '') {
  return [
    ...suite.tests.map(({ name, passed, skipped }) => ({ name: `${path}${name}`, passed, skipped })),
    ...suite.suites.flatMap((inner) => listTests(inner, `${path}${inner.name} › `)),
  ];
}

/**
 * Writes what the run counted into the file that `SSEGOV_COUNTS` names, for `npm test`. A file that could not run at all
 * counts as one failure: it would otherwise vanish from the sum.
 * @returns {import('@web/test-runner-core').Reporter}
 */
export function countingReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: /** @type {string[]} */ ([]) };
      for (const session of sessions) {
        const tests = session.testResults ? listTests(session.testResults) : [];
        for (const { name, passed, skipped } of tests) {
          if (skipped) counts.skipped.push(`${session.browser.name}: ${name}`);
          else if (passed) counts.passed += 1;
          else counts.failed += 1;
        }
        if (!session.passed && tests.every(({ passed, skipped }) => passed || skipped)) counts.failed += 1;
      }
      console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped.length} skipped in web browsers`);
      if (env['SSEGOV_COUNTS']) writeFileSync(env['SSEGOV_COUNTS'], JSON.stringify(counts));
    },
  };
}
