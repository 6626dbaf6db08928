import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import { embedPages } from '../../../../packages/ssegov-feed/src/site/embeds/embed-pages.js';
import { memberEmbed } from '../../../../packages/ssegov-feed/src/site/embeds/member-embed.js';
import type { Site } from '../../../../packages/ssegov-feed/src/site/site.js';
import { parseFeed } from '../../../../src/schema/parse-feed.js';
import { fullFeed } from '../../helpers/full-feed.js';

const { feed } = parseFeed({
  ...fullFeed,
  organisation: { ...fullFeed.organisation, name: { ko: '가상 <협의회> & "하나"', en: 'Invented <Network>' } },
});
assert.ok(feed);
const site: Site = { feed, base: 'https://invented.example/ssegov/', previous: undefined };
const [member] = feed.members;
assert.ok(member);
const elements = ['member-card', 'directory', 'organisation', 'contact', 'newsletter'];

const parse = (html: string | Uint8Array) => new JSDOM(String(html)).window.document;
const policyOf = (page: Document) =>
  page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const resolve = (path: string, address: string | null | undefined) => new URL(address ?? '', site.base + path).href;

/** What every embed page has to have. */
function assertEmbedPage(page: Document): void {
  const policy = policyOf(page);
  assert.match(policy, /^default-src 'none';/);
  assert.match(policy, /base-uri 'none'/);
  assert.doesNotMatch(policy, /unsafe|\*/);
  for (const script of page.querySelectorAll('script:not([type])')) {
    assert.ok(policy.includes(hashOf(script.textContent)), 'the policy trusts the script');
    assert.equal(script.getAttribute('src'), null);
  }
  assert.equal(page.querySelectorAll('script:not([type])').length, 1);
  for (const style of page.querySelectorAll('style')) assert.ok(policy.includes(hashOf(style.textContent)));
  assert.equal(page.querySelectorAll('[style], [onclick], link[rel=stylesheet]').length, 0);
  for (const name of ['viewport', 'color-scheme', 'responsive-embedded-sizing'])
    assert.ok(page.querySelector(`meta[name=${name}]`), name);
  assert.ok(page.querySelector('main a')?.textContent, 'a link without scripts');
  assert.equal(page.querySelector('base')?.getAttribute('target'), '_blank');
}

describe('the embed pages of a published folder', () => {
  const pages = embedPages(site).map(({ path, content }) => ({ path, page: parse(content) }));

  it('are one for each element, also beside the widgets', () => {
    const expected = ['embed/', 'widgets/embed/'].flatMap((folder) => elements.map((name) => `${folder}${name}.html`));
    assert.deepEqual(
      pages.map(({ path }) => path),
      expected,
    );
  });

  for (const { path, page } of pages) {
    it(`${path}: has a policy that trusts what is in it, a link, and the addresses of this folder`, () => {
      assertEmbedPage(page);
      assert.equal(page.documentElement.lang, 'ko');
      const load = page.querySelector('script')?.getAttribute('data-load');
      assert.equal(resolve(path, load), `${site.base}widgets/${path.replace(/.*\//, '').replace('.html', '.js')}`);
      assert.equal(resolve(path, page.querySelector('main a')?.getAttribute('href')), `${site.base}ko/index.html`);
      const source = page.querySelector('link[rel=ssegov-feed]')?.getAttribute('href');
      if (path.startsWith('embed/')) assert.equal(resolve(path, source), `${site.base}feed.json`);
      assert.equal(page.querySelector('main a')?.textContent, '가상 <협의회> & "하나"');
      assert.match(policyOf(page), /contact|newsletter/.test(path) ? /form-action https:/ : /form-action 'none'/);
    });
  }
});

describe('the embed page of a member', () => {
  const make = async (lang: string) => {
    const [page, oembed] = await memberEmbed(site, member, lang);
    assert.ok(page && oembed);
    return { page, oembed, document: parse(page.content) };
  };

  it('has the card and its feed in it, and trusts its own styles', async () => {
    const { page, document } = await make('ko');
    assert.equal(page.path, 'embed/ko/members/invented-gu.html');
    assertEmbedPage(document);
    const shadow = document.querySelector('ssegov-member-card > template');
    assert.equal(shadow?.getAttribute('shadowrootmode'), 'open');
    const content = (shadow as HTMLTemplateElement).content;
    assert.match(content.querySelector('h1')?.textContent ?? '', /가상구/);
    for (const style of content.querySelectorAll('style'))
      assert.ok(policyOf(document).includes(hashOf(style.textContent)));
    const data = document.querySelector('script[data-ssegov-feed]');
    assert.equal(resolve(page.path, data?.getAttribute('data-ssegov-feed')), `${site.base}members/invented-gu.json`);
    assert.equal(
      document.querySelector('ssegov-member-card')?.getAttribute('src'),
      data?.getAttribute('data-ssegov-feed'),
    );
    assert.equal((JSON.parse(data?.textContent ?? '') as typeof feed).members.length, 1);
  });

  it('leads to the page of the member first, in each language', async () => {
    for (const lang of ['ko', 'en-GB']) {
      const { page, document } = await make(lang);
      const target = `${site.base}${lang}/members/invented-gu.html`;
      const links = document.querySelectorAll('main a, link[rel=canonical]');
      assert.equal(links.length, 3);
      for (const link of links) assert.equal(resolve(page.path, link.getAttribute('href')), target);
      assert.equal(document.documentElement.lang, lang);
    }
  });

  it('is the same twice', async () => {
    assert.deepEqual(await memberEmbed(site, member, 'ko'), await memberEmbed(site, member, 'ko'));
  });

  it('has an answer of oEmbed 1.0 whose frame WordPress accepts', async () => {
    const { oembed } = await make('ko');
    assert.equal(oembed.path, 'oembed/ko/members/invented-gu.json');
    const answer = JSON.parse(String(oembed.content)) as Record<string, unknown> & { readonly html: string };
    assert.equal(answer['version'], '1.0');
    assert.equal(answer['type'], 'rich');
    assert.equal(answer['title'], '가상구');
    assert.equal(answer['provider_name'], '가상 <협의회> & "하나"');
    assert.equal(answer['provider_url'], site.base);
    assert.equal(answer['author_url'], `${site.base}ko/`);
    assert.deepEqual(
      [answer['thumbnail_url'], answer['thumbnail_width'], answer['thumbnail_height']],
      [`${site.base}images/members/invented-gu.png`, 1200, 630],
    );
    for (const number of ['width', 'height', 'cache_age']) assert.ok(Number(answer[number]) > 0, number);
    // What wp_filter_oembed_result() looks for.
    assert.match(answer.html, /^<blockquote class="wp-embedded-content">.*<\/blockquote><iframe [^>]*><\/iframe>$/);
    const { body } = parse(answer.html);
    assert.equal(body.querySelector('a')?.href, `${site.base}ko/members/invented-gu.html`);
    assert.equal(body.querySelector('iframe')?.src, `${site.base}embed/ko/members/invented-gu.html`);
    assert.equal(body.querySelector('iframe')?.title, '가상구');
    assert.deepEqual(
      [...body.children].map(({ localName }) => localName),
      ['blockquote', 'iframe'],
    );
  });
});
