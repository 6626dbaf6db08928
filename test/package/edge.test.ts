import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { createContext, Script } from 'node:vm';
import { build } from 'vite';
import { projectRoot } from './code-blocks.js';

type Server = typeof import('../../src/server.js');

const { render } = (await import(`${projectRoot}dist/npm/server.js`)) as Server;
const json = readFileSync(`${projectRoot}dist/cdn/feed.json`, 'utf8');

/** What the bundler of each runtime prefers. */
const bundlers = {
  'Cloudflare Workers': ['workerd', 'worker', 'browser'],
  'Vercel Edge': ['edge-light', 'worker', 'browser'],
  'other workers': ['worker', 'browser'],
};

/** What every such runtime has and JavaScript itself lacks: neither a document nor anything of Node. */
const webGlobals = {
  AbortController,
  AbortSignal,
  atob,
  btoa,
  clearTimeout,
  console,
  crypto,
  Event,
  EventTarget,
  setTimeout,
  TextDecoder,
  TextEncoder,
  URL,
};

/** The package's door as a script that depends on nothing. */
async function bundle(conditions: string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'ssegov-edge-'));
  try {
    await build({
      configFile: false,
      root: projectRoot,
      logLevel: 'error',
      resolve: { conditions },
      build: {
        outDir: folder,
        lib: { entry: 'test/package/edge-entry.js', formats: ['iife'], name: 'server', fileName: 'server' },
        rolldownOptions: { external: [] },
      },
    });
    return readFileSync(join(folder, 'server.iife.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The name of a form's hidden field, which robots fill in, is random. */
const withoutRandom = (html: string): string => html.replace(/check_[\da-f]{8}/g, 'check_');

const inputs = ['ko', 'en'].flatMap((lang) =>
  [
    ['ssegov-member-card', { member: 'seoul-seongdong-gu' }] as const,
    ['ssegov-directory', { query: '성동' }] as const,
    ['ssegov-directory', { view: 'map' }] as const,
    ['ssegov-organisation', {}] as const,
    ['ssegov-contact', { endpoint: 'https://forms.example/' }] as const,
    ['ssegov-newsletter', { endpoint: 'https://forms.example/' }] as const,
  ].map(([tag, attributes]) => ({ tag, lang, attributes })),
);

describe('on an edge runtime', () => {
  for (const [name, conditions] of Object.entries(bundlers)) {
    it(`the bundle for ${name} needs nothing of Node, and renders the same bytes`, async () => {
      const context = createContext({ ...webGlobals, json });
      new Script(await bundle(conditions)).runInContext(context);
      for (const { tag, lang, attributes } of inputs) {
        Object.assign(context, { tag, options: { lang, attributes } });
        const run = new Script('server.render(tag, { ...options, feed: JSON.parse(json) })');
        const html = await (run.runInContext(context) as Promise<string>);
        const expected = await render(tag, { lang, attributes, feed: JSON.parse(json) as unknown });
        assert.match(expected, /<template shadowrootmode="open">/);
        assert.equal(withoutRandom(html), withoutRandom(expected), `${tag} ${lang}`);
      }
    });
  }
});
