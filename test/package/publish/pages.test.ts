import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { formerId, publishFolder, renamedMember, type PublishedFolder } from '../../helpers/published-folder.js';
import { addressOf, readDocuments, type PublishedDocument } from './read-documents.js';

const base = 'https://members.example/roll/';

/** A page of content: in an index, with a canonical address of its own. */
const contentPage = /^(?:index|(?:ko|en)\/index|(?:ko|en)\/members\/(?!invented-former-id)[^/]+)\.html$/;

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // The doctype is valid in any case of its letters.
      'doctype-style': 'off',
      // The build takes the quotes from attributes that need none, which HTML allows.
      'attr-quotes': 'off',
      // The network's own English name has more than 70 letters.
      'long-title': 'off',
      // A button of a shadow root belongs to no form, so its type means nothing.
      'no-implicit-button-type': 'off',
    },
  }),
);

const metaOf = ({ document }: PublishedDocument, name: string): string =>
  document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ?? '';

/** The languages of a page and their addresses. */
const alternatesOf = ({ document }: PublishedDocument): [lang: string, address: string][] =>
  [...document.querySelectorAll<HTMLLinkElement>('link[rel=alternate][hreflang]')].map((link) => [
    link.getAttribute('hreflang') ?? '',
    link.getAttribute('href') ?? '',
  ]);

const findTwice = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('the published pages', { timeout: 240_000 }, () => {
  let folder: PublishedFolder;
  /** All documents but `mail/`: what those have is for mail programs, which know neither style sheets nor the rules of today. */
  let documents: readonly PublishedDocument[];
  let pages: readonly PublishedDocument[];
  before(async () => {
    folder = await publishFolder(base);
    documents = readDocuments(folder, /^(?!mail\/)/);
    pages = documents.filter(({ path }) => contentPage.test(path));
  });
  after(() => folder.remove());

  it('are valid HTML: pages, embeds, fragments, and those that lead on', async () => {
    const faults: string[] = [];
    for (const { path } of documents) {
      const { results } = await validator.validateString(folder.text(path), path);
      for (const { line, ruleId, message } of results.flatMap(({ messages }) => messages))
        faults.push(`${path}:${line}: ${ruleId}: ${message}`);
    }
    assert.deepEqual(faults.slice(0, 20), []);
    assert.ok(documents.length > folder.feed.members.length * 6);
  });

  it('are in the language of their address', () => {
    const [first = ''] = folder.feed.languages;
    for (const { path, document } of documents.filter((one) => !one.path.startsWith('fragments/'))) {
      const lang = /^(?:embed\/)?(ko|en)\//.exec(path)?.[1] ?? first;
      assert.equal(document.documentElement.lang, lang, path);
    }
    for (const { path, find } of documents.filter((one) => one.path.startsWith('fragments/')))
      assert.equal(find('[src]')[0]?.getAttribute('lang'), path.split('/')[1], path);
  });

  it('have one heading of the first level, and whole words', () => {
    for (const { path, find, document } of documents) {
      const isWhole = !path.startsWith('fragments/') && !/(?:^|\/)embed\/[^/]+\.html$/.test(path);
      if (isWhole) assert.equal(find('h1').length, 1, path);
      for (const script of document.querySelectorAll('script, style')) script.remove();
      assert.doesNotMatch(document.documentElement.outerHTML, /undefined|\[object|\bNaN\b|\bnull\b/, path);
    }
  });

  it('have a title and a description of their own', () => {
    const titles = pages.map(({ document }) => document.title);
    const descriptions = pages.map((page) => metaOf(page, 'description'));
    assert.deepEqual(findTwice(titles), []);
    assert.deepEqual(findTwice(descriptions), []);
    for (const [index, { path }] of pages.entries()) {
      assert.ok((titles[index]?.length ?? 0) > 5, path);
      assert.ok((descriptions[index]?.length ?? 0) > 20, path);
    }
  });

  it('name their own address, and an index takes them', () => {
    assert.equal(pages.length, 3 + folder.feed.members.length * 2);
    for (const page of pages) {
      const { path, document, address } = page;
      assert.equal(document.querySelector('link[rel=canonical]')?.getAttribute('href'), address, path);
      assert.equal(metaOf(page, 'og:url'), address, path);
      assert.equal(metaOf(page, 'robots'), '', path);
    }
  });

  it('name each other as languages of one page, and one for all others', () => {
    const alternates = new Map(pages.map((page) => [page.address, new Map(alternatesOf(page))]));
    for (const { path, address, document } of pages) {
      const own = alternates.get(address);
      assert.deepEqual([...(own?.keys() ?? [])].sort(), ['en', 'ko', 'x-default'], path);
      assert.ok([...(own?.values() ?? [])].includes(address), `${path} names itself`);
      if (path !== 'index.html') assert.equal(own?.get(document.documentElement.lang), address, path);
      for (const other of own?.values() ?? []) assert.deepEqual(alternates.get(other), own, `${path} and ${other}`);
    }
  });

  it('have what link previews ask for: a picture of that size, in bytes that are there', () => {
    for (const page of pages) {
      const { path } = page;
      const image = metaOf(page, 'og:image');
      assert.ok(image.startsWith(`${base}images/`), path);
      assert.ok(folder.files.has(image.slice(base.length)), `${path}: ${image}`);
      assert.deepEqual([metaOf(page, 'og:image:width'), metaOf(page, 'og:image:height')], ['1200', '630'], path);
      assert.equal(metaOf(page, 'og:title'), page.document.title, path);
      assert.equal(metaOf(page, 'og:description'), metaOf(page, 'description'), path);
      assert.ok(metaOf(page, 'og:type'), path);
      assert.ok(metaOf(page, 'og:image:alt'), path);
    }
  });

  it('lead on from the address that a member had, and keep out of indexes there', () => {
    const moved = documents.filter(({ path }) => path.includes(formerId) && !path.startsWith('fragments/'));
    assert.equal(moved.length, 4);
    for (const page of moved) {
      const { path, address, document } = page;
      const target = addressOf(folder, path.replace(formerId, renamedMember));
      const refresh = document.querySelector('meta[http-equiv=refresh]')?.getAttribute('content') ?? '';
      assert.equal(new URL(refresh.replace('0; url=', ''), address).href, target);
      assert.equal(new URL(document.querySelector('a')?.getAttribute('href') ?? '', address).href, target);
      assert.equal(metaOf(page, 'robots'), 'noindex');
    }
  });
});
