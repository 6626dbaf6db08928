import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { env } from 'node:process';

/** @typedef {import('@web/test-runner-core').TestSuiteResult} TestSuiteResult */

/**
 * @param {TestSuiteResult} suite
 * @param {string} path
 * @returns {{ name: string, passed: boolean, skipped: boolean, error: string | undefined }[]}
 */
function listTests(suite, path = '') {
  return [
    ...suite.tests.map(({ name, passed, skipped, error }) => {
      return { name: `${path}${name}`, passed, skipped, error: error?.message };
    }),
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
      const counts = { passed: 0, failed: /** @type {string[]} */ ([]), skipped: /** @type {string[]} */ ([]) };
      for (const session of sessions) {
        const tests = session.testResults ? listTests(session.testResults) : [];
        const file = `${session.browser.name}, ${relative('.', session.testFile)}`;
        for (const { name, passed, skipped, error } of tests) {
          if (skipped) counts.skipped.push(`${session.browser.name}: ${name}`);
          else if (passed) counts.passed += 1;
          else counts.failed.push(`${file}: ${name}: ${error ?? 'no error'}`);
        }
        if (!session.passed && tests.every(({ passed, skipped }) => passed || skipped))
          counts.failed.push(`${file}: ${session.errors[0]?.message ?? 'it did not run to its end'}`);
      }
      const { passed, failed, skipped } = counts;
      console.log(`${passed} passed, ${failed.length} failed, ${skipped.length} skipped in web browsers`);
      if (env['SSEGOV_COUNTS']) writeFileSync(env['SSEGOV_COUNTS'], JSON.stringify(counts));
    },
  };
}
