import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { allElements } from '../contract/contract-elements.js';
import type { Feed } from '../../src/schema/types.js';
import { render, type RenderOptions } from '../../src/server.js';
import { inventFeed } from '../helpers/invented-feed.js';

/*
 * What a server keeps of the contract that test/contract has for browsers. States, events, requests and the life of an
 * element are not there: a server has none of them.
 */
const sample = JSON.parse(readFileSync(new URL('../helpers/sample-feed.json', import.meta.url), 'utf8')) as Feed;

const consoleNames = ['warn', 'error'] as const;

for (const { tag, attributes, name, koreanName, words, withoutMembers, drawsCards } of allElements) {
  describe(`${tag} on a server`, () => {
    beforeEach(() => consoleNames.forEach((name) => mock.method(console, name, () => assert.fail(`console.${name}`))));
    afterEach(() => mock.restoreAll());

    const serve = (options: Partial<RenderOptions> = {}) =>
      render(tag, { feed: sample, lang: 'en', ...options, attributes: { ...attributes, ...options.attributes } });
    /** The shadow root without its styles. */
    const rootOf = (html: string) =>
      html.slice(html.indexOf('<template'), html.indexOf('</template>')).replace(/<style[^]*?<\/style>/, '');
    const textOf = (html: string) => rootOf(html).replace(/<[^>]*>/g, '');

    it('is complete in either language, with nothing of an error or of what loads', async () => {
      const [korean, english] = await Promise.all([serve({ lang: 'ko-KR' }), serve({ lang: 'en-GB' })]);
      assert.ok(textOf(korean).includes(words.ko) && textOf(korean).includes(koreanName));
      assert.ok(!textOf(korean).includes(words.en));
      assert.ok(textOf(english).includes(words.en) && textOf(english).includes(name));
      assert.ok(!textOf(english).includes(words.ko));
      assert.match(rootOf(korean), /class="?frame"?[^>]* lang="?ko"?/);
      assert.match(korean, new RegExp(`^<${tag} [^>]*lang="ko-KR"[^>]*><template shadowrootmode="open"><!--ssegov `));
      for (const html of [korean, english])
        assert.doesNotMatch(rootOf(html), /\[object|undefined|aria-busy|class="?(notice|pending)/);
    });

    for (const lang of ['fr', 'x-unknown', '한국어', 'not a tag', 'zh-Hant-TW']) {
      it(`is English where the interface does not have ${lang}`, async () => {
        assert.ok(textOf(await serve({ lang })).includes(words.en));
      });
    }

    if (drawsCards)
      it('a name in another language has its own lang', async () => {
        const members = sample.members.slice(0, 1).map((member) => ({ ...member, name: { ko: '가상구' } }));
        assert.match(rootOf(await serve({ feed: { ...sample, members } })), /lang="?ko"?[^<]*>(<![^>]*>)*가상구/);
      });

    for (const [value, level] of Object.entries({ 1: 1, 6: 6, 3.2: 3, 0: 3, 7: 6, '-2': 1, nonsense: 3, '': 3 })) {
      it(`heading-level="${value}" is a heading of level ${level}, and none above it`, async () => {
        const html = rootOf(await serve({ attributes: { 'heading-level': value } }));
        const [first, ...nested] = Array.from(html.matchAll(/<h([1-6])[\s>]/g), ([, digit]) => Number(digit));
        assert.equal(first, level);
        for (const other of nested) assert.ok(other >= Math.min(6, level + 1), String(other));
      });
    }

    it('keeps the fallback as it is, also where the feed has nothing to show', async () => {
      const fallback = '<p class=own>In <b>short</b></p>';
      assert.ok((await serve({ fallback })).endsWith(`</template>${fallback}</${tag}>`));
      const empty = await serve({ fallback, feed: { ...sample, members: [] } });
      assert.ok(empty.endsWith(`${fallback}</${tag}>`));
      assert.equal(empty.includes('<template'), withoutMembers !== 'error');
    });

    it('has no inline style and no script where the styles are files, so that a strict policy allows it', async () => {
      for (const view of ['cards', 'table', 'map']) {
        const html = await serve({ attributes: { view }, styles: { href: '/styles' } });
        assert.match(html, /<link rel="stylesheet" href="\/styles\/[a-z-]+\.css">/);
        assert.doesNotMatch(html, /<style|<script|<[^>]*\s(style|on[a-z]+)=/);
      }
    });

    it('has no markup from a feed or an attribute, whatever they look like', async () => {
      const evil = `"><!--/--><script>alert(1)</script>' onclick=x {{x}}`;
      const [member] = inventFeed([{ id: 'invented-gu', name: { en: evil, ko: evil } }]).members;
      const organisation = { ...sample.organisation, name: { en: evil, ko: evil } };
      const html = await serve({
        feed: { ...sample, organisation, members: [{ ...member, summary: evil, tags: [evil] }] },
        attributes: { title: evil },
      });
      assert.ok(html.includes('&lt;script&gt;'));
      assert.doesNotMatch(html, /<script|"><!--\/--><s/);
    });

    it('rejects with what is wrong, in words, where there is no feed', async () => {
      for (const feed of [undefined, null, {}, [], 'feed', 1])
        await assert.rejects(serve({ feed }), { name: 'TypeError', message: /no feed/ });
      await assert.rejects(serve({ feed: { ...sample, version: 2 } }), { name: 'TypeError', message: /2.*1|1.*2/ });
    });

    it('is the same bytes each time, but for the random name of a form’s hidden field', async () => {
      const [one, two] = (await Promise.all([serve(), serve()])).map((html) => html.replace(/check_[\da-f]{8}/g, ''));
      assert.equal(one, two);
    });
  });
}
