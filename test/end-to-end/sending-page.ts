import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { findBrowser } from '../../scripts/test/find-browser.mjs';
import type { Outcome, Submission } from '../../src/forms/adapter.js';
import type { sendSubmission } from '../../src/forms/send-submission.js';
import { chromiumFlags } from '../helpers/chromium-flags.mjs';

const html = `<!doctype html><meta charset="utf-8"><title>A partner page</title><link rel="icon" href="data:,">
<script type="module">import { sendSubmission } from '/send.js'; window.sendSubmission = sendSubmission;</script>`;

async function bundle(): Promise<Map<string, string>> {
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: { send: 'src/forms/send-submission.ts' }, formats: ['es'] },
    },
  })) as Rolldown.RolldownOutput[];
  const files = built.flatMap(({ output }) => output);
  return new Map(files.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : '']));
}

/** A page in Chromium that sends with the adapters, from an origin of its own. */
export class SendingPage {
  readonly #server: Server;
  readonly #browser: Browser;
  readonly #page: Page;

  private constructor(server: Server, browser: Browser, page: Page) {
    this.#server = server;
    this.#browser = browser;
    this.#page = page;
  }

  static async open(): Promise<SendingPage> {
    const files = await bundle();
    const server = createServer(({ url = '' }, response) => {
      const script = files.get(url);
      response.writeHead(200, { 'content-type': script === undefined ? 'text/html' : 'text/javascript' });
      response.end(script ?? html);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { path } = await findBrowser('chromium');
    assert.ok(path, 'Chromium is needed');
    const browser = await chromium.launch({ executablePath: path, args: chromiumFlags });
    const page = await browser.newPage();
    const sending = new SendingPage(server, browser, page);
    await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
    await page.waitForFunction(() => 'sendSubmission' in globalThis);
    return sending;
  }

  get origin(): string {
    return new URL(this.#page.url()).origin;
  }

  /** Sends it, as the forms do. */
  send(submission: Submission, adapter?: string): Promise<Outcome> {
    return this.#page.evaluate(
      ([given, name]) => {
        const { sendSubmission: send } = globalThis as unknown as { sendSubmission: typeof sendSubmission };
        return send(given, name, { signal: new AbortController().signal, fetch });
      },
      [submission, adapter] as const,
    );
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
