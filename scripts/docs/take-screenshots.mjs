import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumFlags } from '../../test/helpers/chromium-flags.mjs';
import { findBrowser } from '../test/find-browser.mjs';
import { serveDemo } from '../serve-demo.mjs';

/*
 * Takes the pictures of the README from the built demo: node scripts/docs/take-screenshots.mjs
 * A picture shows the window, scrolled to 32 px above `from`; or, with `element`, that element, at most `height` px of
 * it.
 */

/** @typedef {{ file: string, page: string, width: number, height: number }} Place */
/** @typedef {Place & { scheme?: 'light' | 'dark', from?: string, element?: string }} Picture */

/** @type {readonly Picture[]} */
const pictures = [
  { file: 'directory.png', page: 'network.html', width: 1200, height: 900, from: '#members' },
  {
    file: 'directory-phone-dark.png',
    page: 'network-ko.html',
    width: 360,
    height: 720,
    scheme: 'dark',
    from: '#members',
  },
  { file: 'directory-map.png', page: 'views.html', width: 480, height: 360, element: 'ssegov-directory[view="map"]' },
  { file: 'member-card.png', page: 'article.html', width: 480, height: 360, element: 'ssegov-member-card' },
  { file: 'organisation.png', page: 'profile.html', width: 480, height: 360, element: 'ssegov-organisation' },
  { file: 'contact.png', page: 'contact.html', width: 480, height: 360, element: 'ssegov-contact' },
  { file: 'newsletter.png', page: 'newsletter.html', width: 480, height: 360, element: 'ssegov-newsletter' },
];

/**
 * @param {import('playwright-core').Page} page
 * @param {Picture} picture
 */
async function frame(page, { width, height, from, element }) {
  if (!element) {
    await page.locator(from ?? 'body').evaluate((heading) => {
      heading.scrollIntoView();
      scrollBy(0, -32);
    });
    return {};
  }
  const box = await page.locator(element).first().boundingBox();
  if (!box) throw new Error(`${element} is not drawn`);
  const margin = 16;
  return {
    fullPage: true,
    clip: {
      x: Math.max(0, box.x - margin),
      y: Math.max(0, box.y - margin),
      width: Math.min(width, box.width + 2 * margin),
      height: Math.min(height, box.height + 2 * margin),
    },
  };
}

const { path, reason } = await findBrowser('chromium');
if (!path) throw new Error(`the pictures need Chromium: ${reason ?? ''}`);
const server = await serveDemo({ port: 0 });
const browser = await chromium.launch({ executablePath: path, args: chromiumFlags });
try {
  for (const picture of pictures) {
    const { file, page: name, width, height, scheme = 'light' } = picture;
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
    await page.goto(new URL(name, server.url).href);
    await page.waitForFunction(() => {
      const widgets = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('ssegov-'));
      return widgets.length > 0 && widgets.every((element) => element.matches(':state(ready)'));
    });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 300))));
    const options = await frame(page, picture);
    await page.screenshot({ ...options, path: fileURLToPath(new URL(`../../docs/images/${file}`, import.meta.url)) });
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
