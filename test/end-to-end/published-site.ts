import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/test/find-browser.mjs';
import { chromiumFlags } from '../helpers/chromium-flags.mjs';
import { publishFolder, type PublishedFolder } from '../helpers/published-folder.js';
import { serveFile } from '../helpers/serve-file.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const prefix = '/roll/';

/** The published folder of the real data on a static host, and a Chromium. */
export class PublishedSite {
  readonly #browser: Browser;
  readonly #server: Server;
  readonly folder: PublishedFolder;

  private constructor(browser: Browser, server: Server, folder: PublishedFolder) {
    this.#browser = browser;
    this.#server = server;
    this.folder = folder;
  }

  static async start(): Promise<PublishedSite> {
    const { path } = await findBrowser('chromium');
    assert.ok(path, 'Chromium is needed');
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const folder = await publishFolder(`http://127.0.0.1:${port}${prefix}`);
    server.on('request', ({ url = '' }, response) => {
      const name = new URL(url, folder.base).pathname.slice(prefix.length).replace(/(^|\/)$/, '$1index.html');
      // The icon is the host's.
      if (url === '/favicon.ico') response.writeHead(204).end();
      else if (folder.files.has(name)) serveFile(response, folder.root, name);
      // As static hosts do, at any depth.
      else response.writeHead(404, { 'content-type': 'text/html' }).end(readFileSync(join(folder.root, '404.html')));
    });
    return new PublishedSite(await chromium.launch({ executablePath: path, args: chromiumFlags }), server, folder);
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    this.#server.closeAllConnections();
    this.#server.close();
    await this.folder.remove();
  }

  /**
   * A page in a profile of its own, with axe, and what goes wrong on it: errors and warnings of the browser, violations of a
   * policy among them, and requests that leave the folder.
   */
  async openBlank(options: BrowserContextOptions = {}): Promise<{ page: Page; faults: string[]; requests: string[] }> {
    const context = await this.#browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    context.setDefaultTimeout(20_000);
    await context.addInitScript({ content: axeSource });
    const page = await context.newPage();
    const faults: string[] = [];
    const requests: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    page.on('request', (request) => {
      requests.push(request.url().replace(this.folder.base, ''));
      if (!request.url().startsWith(this.folder.base) && !/\/favicon\.ico$/.test(request.url()))
        faults.push(`outside: ${request.url()}`);
    });
    return { page, faults, requests };
  }
}
