import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { serveDemo } from '../../scripts/serve-demo.mjs';
import { answerFeedRequest } from './feed-server.mjs';
import { answerPolicyRequest } from './policy-pages.mjs';
import { chromiumFlags } from './chromium-flags.mjs';

const found = await findBrowser('chromium');

/**
 * For `describe(name, { skip: noChromium }, …)`: false, or why the pages cannot be opened. In CI it is always false, so that
 * a missing browser fails.
 */
export const noChromium: string | false =
  !process.env['CI'] && found.reason !== undefined && `Chromium ${found.reason}`;

export interface OpenedPage {
  readonly page: Page;
  /** Console errors, uncaught exceptions, failed requests and requests to other hosts, as they happened. */
  readonly faults: readonly string[];
}

export interface Demo {
  /** `http://localhost:PORT/` */
  readonly url: string;
  /** The violations of a content security policy that browsers have reported to the server. */
  readonly reports: readonly unknown[];
  /** Opens a page of the demo in a context of its own, so that no test sees another's storage. */
  open(path: string, options?: BrowserContextOptions): Promise<OpenedPage>;
  close(): Promise<void>;
}

function watchFaults(page: Page, host: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
  page.on('requestfailed', (request) => faults.push(`request: ${request.url()} ${request.failure()?.errorText ?? ''}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`response: ${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, host: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== host) faults.push(`third party: ${request.url()}`);
  });
  return faults;
}

/** Serves the demo on a free port, with the tests' feeds under `/__feed/`, and starts Chromium. */
export async function openDemo(): Promise<Demo> {
  if (!found.path) throw new Error(`Chromium ${found.reason ?? ''}`);
  const server = await serveDemo({ port: 0, handlers: [answerFeedRequest, answerPolicyRequest] });
  const browser = await chromium.launch({ executablePath: found.path, args: chromiumFlags });
  return {
    url: server.url,
    reports: server.reports,
    open: async (path, options) => {
      const context = await browser.newContext({ baseURL: server.url, ...options });
      const page = await context.newPage();
      const faults = watchFaults(page, new URL(server.url).host);
      await page.goto(path);
      return { page, faults };
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
