import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/test/find-browser.mjs';
import { chromiumFlags } from '../helpers/chromium-flags.mjs';
import { publishSample } from '../helpers/publish-sample.js';
import { serveFile } from '../helpers/serve-file.mjs';

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const open = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };

async function serve(answer: RequestListener): Promise<{ server: Server; origin: string }> {
  const server = createServer(answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}` };
}

/** The real feed, with an address that takes what the forms send. */
async function feedWithForms(folder: string, endpoint: string): Promise<string> {
  const feed = JSON.parse(await readFile(join(folder, 'feed.json'), 'utf8')) as object;
  const form = { endpoint, adapter: 'json', basis: 'request' };
  const newsletters = [{ id: 'invented', name: 'Invented news', ...form }];
  return JSON.stringify({ ...feed, contact: form, newsletters });
}

export interface EmbedSite {
  /** Where the published folder is, with a slash at its end. */
  readonly base: string;
  /** What the forms have sent. */
  readonly sent: readonly string[];
  /** Opens a page of another host; `faults` are the browser's errors and warnings. */
  open(markup: string, options?: BrowserContextOptions): Promise<{ page: Page; faults: readonly string[] }>;
  stop(): Promise<void>;
}

async function openPage(browser: Browser, address: string, options: BrowserContextOptions) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 }, ...options });
  context.setDefaultTimeout(20_000);
  await context.addInitScript({ content: axeSource });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  await page.goto(address);
  return { page, faults };
}

/** Publishes a part of the real data with the command, and serves it on a host of its own beside a host of pages with frames. */
export async function startEmbedSite(): Promise<EmbedSite> {
  const { path } = await findBrowser('chromium');
  assert.ok(path, 'Chromium is needed');
  const folder = await mkdtemp(join(tmpdir(), 'ssegov-embeds-'));
  const sent: string[] = [];
  let markup = '';
  const published = await serve((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const answer = (body: string) => response.writeHead(200, { ...open, 'content-type': 'application/json' }).end(body);
    if (pathname === '/form')
      void text(request).then((body) => {
        if (request.method === 'POST') sent.push(body);
        answer('{}');
      });
    else if (pathname === '/ssegov/feed.json') void feedWithForms(folder, `${published.origin}/form`).then(answer);
    else serveFile(response, folder, pathname.replace('/ssegov/', ''));
  });
  const host = await serve((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><title>A host</title><link rel="icon" href="data:,"><body>${markup}`);
  });
  const base = `${published.origin}/ssegov/`;
  await publishSample(base, folder);
  const browser = await chromium.launch({ executablePath: path, args: chromiumFlags });
  return {
    base,
    sent,
    open: (content, options = {}) => {
      markup = content;
      return openPage(browser, host.origin, options);
    },
    stop: async () => {
      await browser.close();
      for (const { server } of [published, host]) {
        server.closeAllConnections();
        server.close();
      }
      await rm(folder, { recursive: true });
    },
  };
}
