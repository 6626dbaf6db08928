import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumFlags } from '../test/helpers/chromium-flags.mjs';
import { findBrowser } from './find-browser.mjs';
import { serveDemo } from './serve-demo.mjs';

/*
 * Takes the pictures of the README from the demo, as it is built: node scripts/take-screenshots.mjs
 * Only the elements are shown, each on the demo page that it stands on.
 */

const pictures = [
  { file: 'directory.png', page: 'network.html', width: 1200, height: 900, scheme: 'light', section: 'members' },
  {
    file: 'directory-phone-dark.png',
    page: 'network-ko.html',
    width: 360,
    height: 720,
    scheme: 'dark',
    section: 'members',
  },
];

const { path, reason } = await findBrowser('chromium');
if (!path) throw new Error(`the pictures need Chromium: ${reason ?? ''}`);
const server = await serveDemo({ port: 0 });
const browser = await chromium.launch({ executablePath: path, args: chromiumFlags });
try {
  for (const { file, page: name, width, height, scheme, section } of pictures) {
    const colorScheme = /** @type {'light' | 'dark'} */ (scheme);
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    await page.goto(new URL(name, server.url).href);
    const directory = page.locator(`section[aria-labelledby="${section}"] ssegov-directory`);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('ssegov-directory')].every((element) => element.matches(':state(ready)')),
    );
    await page.locator(`#${section}`).evaluate((heading) => {
      heading.scrollIntoView();
      scrollBy(0, -32);
    });
    await directory.locator('[part~="results"]').waitFor();
    await page.screenshot({ path: fileURLToPath(new URL(`../docs/images/${file}`, import.meta.url)) });
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
