import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { marked } from 'marked';
import type { Page } from 'playwright-core';
import { strictPolicy } from '../../scripts/demo-server/page-headers.mjs';
import { listCodeBlocks, projectRoot, readDocument } from '../package/code-blocks.js';
import { DemoBrowser, waitUntilReady, type DemoHandlers } from './demo-browser.js';

const autoloader = '<script type="module" src="/widgets/ssegov.js"></script>';
const pages = readdirSync(`${projectRoot}docs`).filter((name) => name.endsWith('.md'));
const documents = ['README.md', 'README.ko.md', ...pages.map((name) => `docs/${name}`)];
const listAll = (language: string) => documents.flatMap((name) => listCodeBlocks(name, language));
const snippets = listAll('html');
const styles = listAll('css');
const headers = listAll('http');

/** A partner's page with a snippet on it; a snippet without a script is put on a page with the autoloader. */
const pageAround = (snippet: string): string =>
  `<!doctype html><html lang="en"><title>A partner</title><link rel="icon" href="/favicon.svg" />${/<script (type="module" )?src=/.test(snippet) ? '' : autoloader}${snippet}</html>`;

const countWidgets = (code: string): number => [...code.matchAll(/<ssegov-|data-ssegov=/g)].length;

/** What is served under a path: a page with a snippet, or a feed of the partner's own. */
const served = new Map<string, { readonly type: string; readonly body: string; readonly policy?: string }>([
  ['/members.html', { type: 'text/html', body: pageAround(snippets[0]?.code ?? '') }],
  ...['/files/members.json', '/files/seongdong.json'].map(
    (path) => [path, { type: 'application/json', body: readDocument('dist/cdn/feed.json') }] as const,
  ),
]);

const answer: DemoHandlers[number] = ({ url = '' }, response) => {
  const found = served.get(url);
  if (!found) return false;
  const { type, body, policy } = found;
  response.writeHead(200, {
    'Content-Type': `${type}; charset=utf-8`,
    ...(policy && { 'Content-Security-Policy': policy }),
  });
  response.end(body);
  return true;
};

describe('the snippets of the documents', { timeout: 180_000 }, () => {
  let demo: DemoBrowser;

  before(async () => {
    demo = await DemoBrowser.start([answer]);
  });

  after(() => demo.stop());

  function openSnippet(code: string, policy?: string): Promise<{ page: Page; faults: string[] }> {
    served.set('/partner.html', { type: 'text/html', body: pageAround(code), ...(policy && { policy }) });
    return demo.open('partner.html');
  }

  async function showsItsMembers(snippet: string, code = snippet): Promise<void> {
    const { page, faults } = await openSnippet(code);
    if (snippet.includes('<iframe')) {
      const frame = page.frame({ url: /members\.html$|\/embed\// });
      assert.ok(frame);
      await waitUntilReady(frame, 1);
    } else {
      assert.ok(countWidgets(snippet) > 0);
      await waitUntilReady(page, countWidgets(snippet));
    }
    assert.deepEqual(faults, []);
    await page.context().close();
  }

  assert.ok(snippets.length > 16);
  for (const { place, code } of snippets) {
    it(`${place}: the snippet shows its members, and leaves the console empty`, () => showsItsMembers(code));
  }

  for (const { place, code } of snippets.filter(({ place: at }) => /^(README|docs\/embedding)/.test(at))) {
    it(`${place}: the snippet also works where it is pasted into Markdown`, async () => {
      await showsItsMembers(code, marked.parse(`Our members:\n\n${code}\nThe end.\n`, { async: false }));
    });
  }

  it('the policy is the one that is promised, and nothing violates it', async () => {
    assert.equal(headers.length, 2);
    const policies = headers.map(({ code }) => /^Content-Security-Policy: (.+)$/m.exec(code)?.[1]);
    assert.deepEqual(policies, [strictPolicy, strictPolicy]);
    const [policy] = policies;
    const { page, faults } = await openSnippet(snippets[0]?.code ?? '', policy);
    await waitUntilReady(page, 1);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  for (const { place, code } of styles) {
    it(`${place}: the browser accepts every rule, and each matches an element`, async () => {
      const { page } = await openSnippet(
        '<ssegov-directory></ssegov-directory><ssegov-member-card></ssegov-member-card>',
      );
      const selectors = await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        return [...sheet.cssRules]
          .flatMap((rule) => (rule instanceof CSSMediaRule ? [...rule.cssRules] : [rule]))
          .flatMap((rule) => (rule instanceof CSSStyleRule && rule.style.length ? [rule.selectorText] : []));
      }, code);
      // The browser silently leaves out rules that it does not know.
      assert.deepEqual(
        selectors,
        [...code.matchAll(/^ *([^@{}\n]+) \{$/gm)].map(([, selector]) => selector),
      );
      for (const selector of selectors) {
        const bare = selector.replace(/::part\([^)]*\)|:state\([^)]*\)|:not\(:defined\)/g, '');
        assert.equal(await page.locator(bare).count(), 1, selector);
      }
      await page.context().close();
    });
  }

  it('the height is reserved before the script has loaded', async () => {
    const reserve = styles.find(({ code }) => code.includes(':not(:defined)'))?.code ?? '';
    const { page } = await openSnippet(
      '<ssegov-directory></ssegov-directory><script type="module" src="/none.js"></script>',
    );
    await page.addStyleTag({ content: reserve });
    const height = await page.evaluate(
      () => document.querySelector('ssegov-directory')?.getBoundingClientRect().height,
    );
    assert.equal(height, 90 * 16);
    await page.context().close();
  });
});
