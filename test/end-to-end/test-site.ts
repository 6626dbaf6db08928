import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/test/find-browser.mjs';
import { answerTestRequest } from '../helpers/answer-test-request.mjs';
import { chromiumFlags } from '../helpers/chromium-flags.mjs';

/** One request as the server saw it. */
export interface SeenRequest {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** 1 + the longest chain of answers that were complete when it arrived: how many round trips the browser had to wait for. */
  readonly depth: number;
}

export interface Opened {
  readonly page: Page;
  /** Errors and warnings of the browser, and requests to other hosts. */
  readonly faults: readonly string[];
}

/** A host that serves pages of tests, the built widgets, the demo and the hostile feeds; and a Chromium. */
export class TestSite {
  readonly #browser: Browser;
  readonly #server: Server;
  readonly #pages = new Map<string, { readonly html: string; readonly headers: Record<string, string> }>();
  #requests: SeenRequest[] = [];
  #reached = 0;
  /** Milliseconds before each answer, or what it waits for. */
  delay: (path: string) => number | Promise<void> = () => 0;

  private constructor(browser: Browser) {
    this.#browser = browser;
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  static async start(): Promise<TestSite> {
    const { path } = await findBrowser('chromium');
    assert.ok(path, 'Chromium is needed');
    const site = new TestSite(await chromium.launch({ executablePath: path, args: chromiumFlags }));
    site.#server.listen(0, '127.0.0.1');
    await once(site.#server, 'listening');
    return site;
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    this.#server.closeAllConnections();
    this.#server.close();
  }

  get origin(): string {
    return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}`;
  }

  /** The requests since the last page was opened. */
  get requests(): readonly SeenRequest[] {
    return this.#requests;
  }

  /** Opens a page with that markup in a profile of its own. */
  async open(
    { head = '', body = '', lang = 'en', headers = {} }: PageSource,
    options: BrowserContextOptions = {},
    prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
  ): Promise<Opened> {
    const path = `/page-${String(this.#pages.size)}.html`;
    const start = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A page</title>`;
    const viewport = '<meta name="viewport" content="width=device-width, initial-scale=1">';
    this.#pages.set(path, { html: `${start}${viewport}<link rel="icon" href="data:,">${head}<body>${body}`, headers });
    const context = await this.#browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    await prepare(page);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol !== 'data:' && origin !== this.origin) faults.push(`third party: ${request.url()}`);
    });
    this.#requests = [];
    this.#reached = 0;
    await page.goto(this.origin + path, { waitUntil: 'commit' });
    return { page, faults };
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const depth = this.#reached + 1;
    this.#requests.push({ path: pathname, headers: request.headers, depth });
    const delay = this.delay(pathname);
    await (typeof delay === 'number' ? wait(delay) : delay);
    response.once('finish', () => (this.#reached = Math.max(this.#reached, depth)));
    const made = this.#pages.get(pathname);
    if (made) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...made.headers }).end(made.html);
    else if (!answerTestRequest(request, response)) response.writeHead(404).end();
  }
}

export interface PageSource {
  readonly head?: string;
  readonly body?: string;
  readonly lang?: string;
  readonly headers?: Record<string, string>;
}

/** Until every widget of the page, and at least one, shows its members. */
export async function untilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const found = [...document.querySelectorAll('ssegov-member-card, ssegov-directory')];
    return found.length > 0 && found.every((widget) => widget.matches(':state(ready)'));
  });
}
