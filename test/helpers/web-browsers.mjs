import { env } from 'node:process';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { engines, findBrowser } from '../../scripts/test/find-browser.mjs';
import { chromiumFlags } from './chromium-flags.mjs';
import { WebKitLauncher } from './webkit-launcher.mjs';

/** @typedef {import('@web/test-runner-core').BrowserLauncher} BrowserLauncher */

/** @type {Record<import('../../scripts/test/find-browser.mjs').Engine, (path: string, driver?: string) => BrowserLauncher>} */
const launchers = {
  chromium: (executablePath) =>
    playwrightLauncher({ product: 'chromium', launchOptions: { executablePath, args: chromiumFlags } }),
  // Playwright drives only its own build of Firefox. In a background tab Firefox slows timers, so one tab at a time.
  firefox: (executablePath) =>
    puppeteerLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath,
        extraPrefsFirefox: {
          'dom.min_background_timeout_value': 4,
          'dom.timeout.enable_budget_timer_max_nesting': false,
        },
      },
      concurrency: 1,
    }),
  // The launcher's own types predate `exactOptionalPropertyTypes`.
  webkit: (path, driver = '') => /** @type {BrowserLauncher} */ (new WebKitLauncher({ path, driver })),
};

/** The engines of `SSEGOV_BROWSERS` (default: all) that are installed; missing ones are named on the console. */
export async function findWebBrowsers() {
  const wanted = env['SSEGOV_BROWSERS']?.split(',') ?? engines;
  /** @type {BrowserLauncher[]} */
  const found = [];
  for (const engine of engines.filter((name) => wanted.includes(name))) {
    const { path, reason, driver } = { driver: undefined, ...(await findBrowser(engine)) };
    if (path) found.push(launchers[engine](path, driver));
    else console.warn(`${engine} is left out: ${reason}`);
  }
  return found;
}
