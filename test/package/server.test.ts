import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Feed } from '../../src/schema/types.js';
import { projectRoot } from './code-blocks.js';

type Server = typeof import('../../src/server.js');

const { feedScript, render, styleSheets } = (await import(`${projectRoot}dist/npm/server.js`)) as Server;
const feed = JSON.parse(readFileSync(`${projectRoot}dist/cdn/feed.json`, 'utf8')) as Feed;

describe('the built server', () => {
  it('writes all real members, all shown, in less than 60 kB and 9 kB of gzip beside the style', async () => {
    const attributes = { 'page-size': feed.members.length };
    const html = await render('ssegov-directory', { feed, lang: 'ko', attributes });
    const markup = html.replace(/<style[^]*?<\/style>/, '');
    const [raw, packed] = [Buffer.byteLength(markup), gzipSync(markup).length];
    assert.equal(markup.match(/<article/g)?.length, feed.members.length);
    assert.ok(raw < 60_000, `${raw} bytes`);
    assert.ok(packed < 9_000, `${packed} bytes of gzip`);
  });

  it('writes a feed that reads as the same feed', () => {
    const json = feedScript(feed, '/feed.json').replace(/^<script[^>]*>|<\/script>$/g, '');
    assert.deepEqual(JSON.parse(json), feed);
  });

  it('has the style files that it names, and none of their rules means anything in a document', () => {
    for (const name of Object.keys(styleSheets())) {
      const css = readFileSync(`${projectRoot}dist/cdn/styles/${name}`, 'utf8');
      const selectors =
        css.replace(/@keyframes[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '').match(/[^{};]+(?=\{)/g) ?? [];
      const others = selectors.filter((selector) => !/^@/.test(selector.trim()) && !selector.includes(':host'));
      assert.deepEqual(others, [], name);
    }
  });

  it('imports nothing of Node, so that it runs wherever its packages do', () => {
    const imports = readFileSync(`${projectRoot}dist/npm/server/render.js`, 'utf8').match(/from ["']node:/g);
    assert.equal(imports, null);
  });
});
