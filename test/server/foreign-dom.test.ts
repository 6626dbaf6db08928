import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';

it('a server draws also where a framework has put a DOM without shadow roots into the globals, as Angular does', async () => {
  class HTMLElement {
    get childNodes(): never[] {
      return [];
    }
  }
  Object.assign(globalThis, { HTMLElement });
  const { render } = await import('../../src/server.js');
  const feed: unknown = JSON.parse(readFileSync(new URL('../helpers/sample-feed.json', import.meta.url), 'utf8'));
  const html = await render('ssegov-directory', { feed, lang: 'en' });
  assert.match(html, /<template shadowrootmode="open">[^]*<article/);
});
