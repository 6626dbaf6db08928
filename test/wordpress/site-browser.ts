import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { chromium, type Browser, type BrowserContext, type Frame, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/test/find-browser.mjs';
import { passwordOf, type Role } from '../../scripts/test/wordpress/wordpress-files.mjs';
import { chromiumFlags } from '../helpers/chromium-flags.mjs';

/** A page of a site, and all that its console, its scripts and the network complained of. */
export interface SeenPage {
  readonly page: Page;
  readonly faults: string[];
}

/** Chromium on a WordPress. Nothing leaves this machine. */
export class SiteBrowser {
  readonly #contexts = new Map<string, Promise<BrowserContext>>();

  private constructor(
    private readonly browser: Browser,
    private readonly url: string,
  ) {}

  static async open(url: string): Promise<SiteBrowser> {
    const { path, reason } = await findBrowser('chromium');
    if (!path) throw new Error(`These tests need Chromium: ${reason ?? ''}`);
    return new SiteBrowser(await chromium.launch({ executablePath: path, args: chromiumFlags }), url);
  }

  async #createContext(role: Role | 'visitor', width: number): Promise<BrowserContext> {
    const context = await this.browser.newContext({ viewport: { width, height: 900 } });
    context.setDefaultTimeout(20_000);
    await context.route(
      (address) => !/^(127\.0\.0\.1|localhost|)$/.test(address.hostname),
      (route) => route.abort(),
    );
    if (role === 'visitor') return context;
    const page = await context.newPage();
    await page.goto(`${this.url}/wp-login.php`);
    await page.fill('#user_login', role);
    await page.fill('#user_pass', passwordOf(role));
    await Promise.all([page.waitForURL(/wp-admin/), page.click('#wp-submit')]);
    await page.close();
    return context;
  }

  /** A new page, as a role sees it. */
  async visit(address: string, role: Role | 'visitor' = 'visitor', width = 1280): Promise<SeenPage> {
    const key = `${role} ${width}`;
    let context = this.#contexts.get(key);
    if (!context) this.#contexts.set(key, (context = this.#createContext(role, width)));
    const page = await (await context).newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      const { url } = message.location();
      const isOutside = url !== '' && !/^(blob:)?https?:\/\/(127\.0\.0\.1|localhost)/.test(url);
      // The site has no icon; and the editor of WordPress 7 asks for settings that authors may not read.
      const isKnown = /\/favicon\.ico$|rest_route=%2Fwp%2Fv2%2Fsettings/.test(url);
      if (message.type() === 'error' && !isOutside && !isKnown) faults.push(`${message.text()} ${url}`);
      if (/ssegov/i.test(message.text()) && message.type() === 'warning') faults.push(message.text());
    });
    await page.goto(address.startsWith('http') ? address : this.url + address, { waitUntil: 'load' });
    return { page, faults };
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

/** The document in which the editor shows the blocks: a frame, or in older editors the page. */
export async function canvasOf(page: Page): Promise<Frame> {
  await page.waitForFunction(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe[name="editor-canvas"]');
    return frame
      ? frame.contentDocument?.querySelector('.is-root-container')
      : document.querySelector('.is-root-container');
  });
  return page.frame({ name: 'editor-canvas' }) ?? page.mainFrame();
}

/** Waits until all elements of a page show something. */
export async function waitForElements(
  page: Page | Frame,
  selector = 'ssegov-member-card, ssegov-directory, ssegov-organisation, ssegov-contact, ssegov-newsletter',
): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const elements = [...document.querySelectorAll(wanted)];
      return elements.length > 0 && elements.every((element) => element.matches(':state(ready)'));
    },
    selector,
    { timeout: 20_000 },
  );
}

/** Takes a screenshot into the folder `SSEGOV_SHOTS`, if there is one. */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = env['SSEGOV_SHOTS'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
