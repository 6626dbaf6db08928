import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/test/find-browser.mjs';
import { chromiumFlags } from '../helpers/chromium-flags.mjs';
import { findFreePort } from '../helpers/find-free-port.js';
import { findProgram } from '../helpers/find-program.js';
import { publishSample } from '../helpers/publish-sample.js';
import { runServer } from '../helpers/run-server.js';
import { startNginx } from '../helpers/start-nginx.js';

type Server = 'ssi' | 'php';
type Policy = 'none' | 'strict';

export interface FragmentSite {
  /** The published folder. */
  readonly folder: string;
  /** The page of the partner, as each server makes it. */
  readonly pages: Readonly<Record<Server, string>>;
  /** Opens the page. Scripts of the published folder wait until `release`. */
  open(
    server: Server,
    policy: Policy,
    options?: BrowserContextOptions,
  ): Promise<{ page: Page; faults: readonly string[]; requests: readonly string[]; release: () => void }>;
  stop(): Promise<void>;
}

const fragments = ['member-card/seoul-seongdong-gu.html', 'directory.html'];

/** A partner's page; `include` is how its server includes a file of the published folder. */
const partnerPage = (base: string, include: (path: string) => string): string => `<!doctype html>
<html lang="ko"><head><meta charset="utf-8"><title>A partner</title><link rel="icon" href="${base}images/organisation.png">
<script type="module" src="${base}widgets/ssegov.js"></script></head>
<body><h1>회원</h1>${fragments.map((path) => include(`fragments/ko/${path}`)).join('\n')}<p>Below</p></body></html>
`;

/** The promised policy, where a server has drawn the elements. */
const policyFor = (host: string): string =>
  `default-src 'none'; script-src ${host}; style-src ${host}; connect-src ${host}; img-src ${host}; require-trusted-types-for 'script'; trusted-types ssegov-widgets`;

async function openPage(browser: Browser, address: string, base: string, options: BrowserContextOptions) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 }, ...options });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const [faults, requests]: [string[], string[]] = [[], []];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('request', (request) => requests.push(request.url()));
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(`${base}widgets/ssegov.js`, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  return { page, faults, requests, release };
}

/** Publishes all members, serves them by nginx, and includes fragments in a page by nginx's SSI and by PHP. */
export async function startFragmentSite(): Promise<FragmentSite> {
  const [nginx, php] = [findProgram('nginx'), findProgram('php')];
  const { path } = await findBrowser('chromium');
  assert.ok(nginx && php && path, 'nginx, PHP and Chromium are needed');
  const folder = await mkdtemp(join(tmpdir(), 'ssegov-fragments-'));
  const partner = await mkdtemp(join(tmpdir(), 'ssegov-partner-'));
  const [port, ssiPort, phpPort] = [await findFreePort(), await findFreePort(), await findFreePort()];
  const base = `http://127.0.0.1:${port}/`;
  await publishSample(base, folder, '');
  const bySsi = partnerPage(base, (file) => `<!--#include virtual="/ssegov/${file}" -->`);
  const byPhp = partnerPage(base, (file) => `<?php readfile('${base}${file}'); ?>`);
  const policy = policyFor(base);
  await mkdir(join(partner, 'strict'));
  await chmod(partner, 0o755);
  await writeFile(join(partner, 'index.shtml'), bySsi);
  await writeFile(join(partner, 'strict', 'index.shtml'), bySsi);
  await writeFile(join(partner, 'index.php'), byPhp);
  const header = `<?php header("Content-Security-Policy: ${policy}"); ?>`;
  await writeFile(join(partner, 'strict', 'index.php'), header + byPhp);
  const ssi = `server { listen 127.0.0.1:${ssiPort}; root ${partner}; index index.shtml; charset utf-8;
    types { text/html shtml; } ssi on;
    location /strict/ { add_header Content-Security-Policy "${policy}"; }
    location /ssegov/ { internal; proxy_pass ${base}; proxy_set_header Accept-Encoding ""; } }`;
  const published = await startNginx(nginx, folder, { port, more: ssi });
  const phpServer = await runServer(php, ['-S', `127.0.0.1:${phpPort}`, '-t', partner], phpPort);
  const browser = await chromium.launch({ executablePath: path, args: chromiumFlags });
  const pages = { ssi: `http://127.0.0.1:${ssiPort}/`, php: `${phpServer.origin}/` };
  return {
    folder,
    pages,
    open: (server, policy, options = {}) =>
      openPage(browser, `${pages[server]}${policy === 'strict' ? 'strict/' : ''}`, base, options),
    stop: async () => {
      await browser.close();
      for (const server of [phpServer, published]) await server.stop();
      for (const made of [folder, partner]) await rm(made, { recursive: true });
    },
  };
}
