import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { listTestFiles } from './scripts/test/test-files.mjs';
import { answerTestRequest } from './test/helpers/answer-test-request.mjs';
import { countingReporter } from './test/helpers/counting-reporter.mjs';
import { findWebBrowsers } from './test/helpers/web-browsers.mjs';

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: process.env['SSEGOV_FILES']?.split(',') ?? listTestFiles('web'),
  browsers: await findWebBrowsers(),
  concurrency: 2,
  concurrentBrowsers: 2,
  nodeResolve: { exportConditions: ['development', 'default'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.base.json', import.meta.url)),
    }),
  ],
  middleware: [
    (context, next) => {
      const isAnswered = answerTestRequest(context.req, context.res);
      if (isAnswered) {
        context.respond = false;
        // Koa starts with 404, which the runner would report for every response that is not immediate.
        context.status = 200;
      }
      return isAnswered ? undefined : next();
    },
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  // In milliseconds. On a busy machine the first test of a file waits for everything that the file loads.
  testFramework: { config: { timeout: 30_000, forbidOnly: Boolean(process.env['CI']) } },
  testsFinishTimeout: 180_000,
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countingReporter()],
  staticLogging: true,
};
