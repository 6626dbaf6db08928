import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const demo = fileURLToPath(new URL('../../demo', import.meta.url));
const pages = (await readdir(demo, { recursive: true }))
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.html'));
const sources = new Map(await Promise.all(pages.map(async (name) => [name, await readPage(name)] as const)));

function readPage(name: string): Promise<string> {
  return readFile(path.join(demo, name), 'utf8');
}

/** The code blocks of a page, line by line, as a reader would copy them. */
function listSnippets(source: string): string[] {
  return [...source.matchAll(/<pre><code>([\s\S]*?)<\/code><\/pre>/g)]
    .flatMap(([, code = '']) => code.split('\n'))
    .map((line) => line.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'));
}

function withoutSnippets(source: string): string {
  return source.replaceAll(/<pre>[\s\S]*?<\/pre>/g, '');
}

/** The demo's own class names are for its own design; a partner does not copy them. */
function stripClass(source: string): string {
  return source.replaceAll(/ class="[^"]*"/g, '');
}

describe('the demo pages', () => {
  it('show only snippets that a page of the demo uses, character for character', () => {
    const used = [...sources.values()].map((source) => stripClass(withoutSnippets(source)));
    for (const [name, source] of sources) {
      for (const line of listSnippets(source)) {
        assert.ok(
          used.some((page) => page.includes(line)),
          `${name} shows a line that no page uses: ${line}`,
        );
      }
    }
    assert.ok(listSnippets(sources.get('index.html') ?? '').length > 10);
  });

  it('are all listed on the index, which lists no page that does not exist', () => {
    const index = sources.get('index.html') ?? '';
    const listed = new Set([...index.matchAll(/href="\/([^"#]*\.html)/g)].map(([, name]) => name));
    const unlisted = new Set(['index.html', '404.html', 'frame.html']);
    for (const name of pages) if (!unlisted.has(name)) assert.ok(listed.has(name), `${name} is not listed`);
    for (const name of listed) assert.ok(pages.includes(name ?? ''), `${name ?? ''} does not exist`);
  });

  for (const [name, source] of sources) {
    it(`${name} has a language, a title and one main heading, and no inline script or style`, () => {
      assert.match(source, /<html lang="(en|ko)">/);
      assert.match(source, /<title>[^<]+ · [^<]+<\/title>/);
      assert.equal(source.match(/<h1[ >]/g)?.length, 1);
      assert.doesNotMatch(source, /<style| style=| on[a-z]+=/);
      for (const [tag = ''] of source.matchAll(/<script[^>]*>/g)) assert.match(tag, / src="\//);
    });

    it(`${name} has no id twice, and every reference finds its id`, () => {
      const ids = [...withoutSnippets(source).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      assert.deepEqual(ids, [...new Set(ids)]);
      for (const [, id] of source.matchAll(/ (?:aria-labelledby="|href="#)([^"]*)"/g)) assert.ok(ids.includes(id), id);
    });

    it(`${name} requests nothing from a third party`, () => {
      for (const [, address = ''] of source.matchAll(/(?:<script|<link|<img|<iframe)[^>]*?(?:src|href)="([^"]*)"/g)) {
        assert.match(address, /^\/(?!\/)/);
      }
    });
  }
});
