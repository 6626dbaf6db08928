import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/test/find-browser.mjs';
import { serveDemo } from '../../scripts/serve-demo.mjs';
import { chromiumFlags } from '../helpers/chromium-flags.mjs';

const widgets = 'ssegov-member-card, ssegov-directory, ssegov-organisation, ssegov-contact, ssegov-newsletter';
const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export type DemoHandlers = NonNullable<NonNullable<Parameters<typeof serveDemo>[0]>['handlers']>;

/** The demo's server and a Chromium. */
export class DemoBrowser {
  readonly #browser: Browser;
  readonly #server: Awaited<ReturnType<typeof serveDemo>>;
  /** The violations that pages have reported so far. */
  readonly reports: unknown[];

  private constructor(browser: Browser, server: Awaited<ReturnType<typeof serveDemo>>) {
    this.#browser = browser;
    this.#server = server;
    this.reports = server.reports;
  }

  /** `handlers` answer requests for a test's own pages, before the demo does. */
  static async start(handlers: DemoHandlers = []): Promise<DemoBrowser> {
    const { path, reason } = await findBrowser('chromium');
    assert.ok(path, `the pages need Chromium: ${reason ?? ''}`);
    const browser = await chromium.launch({ executablePath: path, args: chromiumFlags });
    return new DemoBrowser(browser, await serveDemo({ port: 0, handlers }));
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
  }

  address(name: string): string {
    return new URL(name, this.#server.url).href;
  }

  /** A blank page in a profile of its own, with axe. */
  async openBlank(): Promise<Page> {
    const context = await this.#browser.newContext({ viewport: { width: 1280, height: 900 } });
    context.setDefaultTimeout(15_000);
    // Not as a script element, which the strict pages would refuse.
    await context.addInitScript({ content: axeSource });
    return context.newPage();
  }

  /** A page in a profile of its own that runs no scripts. */
  async openWithoutScripts(): Promise<Page> {
    const context = await this.#browser.newContext({ javaScriptEnabled: false });
    context.setDefaultTimeout(15_000);
    return context.newPage();
  }

  /** Opens a page of the demo and collects the browser's errors and warnings. */
  async open(name: string): Promise<{ page: Page; faults: string[] }> {
    const page = await this.openBlank();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(this.#server.url)) faults.push(`third party: ${request.url()}`);
    });
    await page.goto(this.address(name));
    return { page, faults };
  }
}

/** Until that many widgets are on the page and every one of them shows its members. */
export async function waitUntilReady(frame: Page | Frame, count: number): Promise<void> {
  await frame.waitForFunction(
    ([selector, expected]) => {
      const found = [...document.querySelectorAll(selector)];
      return found.length === expected && found.every((widget) => widget.matches(':state(ready)'));
    },
    [widgets, count] as const,
  );
}

/** What axe finds in a page and its open shadow roots, one line for each rule. */
export async function findViolations(frame: Page | Frame): Promise<string[]> {
  const results = await frame.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } };
    return (await axe.run()).violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target) }));
  });
  return results.map(({ id, where }) => `${id}: ${JSON.stringify(where)}`);
}
