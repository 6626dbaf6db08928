import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import { publishFolder, type PublishedFolder } from '../../helpers/published-folder.js';
import { addressOf, readDocuments, type PublishedDocument } from './read-documents.js';

const { DOMParser } = new JSDOM().window;

const base = 'https://members.example/roll/';

/** Attributes that hold an address. `srcset` and `style` are on no page. */
const addressAttributes = ['href', 'src', 'data-load', 'data-src', 'data-ssegov-feed', 'action', 'poster'];

/** Every address in the attributes and the link previews of a document. */
function addressesOf({ find }: Pick<PublishedDocument, 'find'>): string[] {
  const previews = find('meta[property="og:image"], meta[property="og:url"]').map((meta) =>
    meta.getAttribute('content'),
  );
  const attributes = addressAttributes.flatMap((name) => find(`[${name}]`).map((one) => one.getAttribute(name)));
  return [...attributes, ...previews].filter((address) => address !== null);
}

interface Answer {
  readonly [name: string]: unknown;
  readonly html: string;
}

describe('the addresses of the published folder', { timeout: 240_000 }, () => {
  let folder: PublishedFolder;
  let documents: readonly PublishedDocument[];
  before(async () => {
    folder = await publishFolder(base);
    documents = readDocuments(folder, /(?:)/);
  });
  after(() => folder.remove());

  /** The file that is served at an address of the folder. */
  const fileAt = (address: URL): string => {
    const path = decodeURIComponent(address.href.slice(base.length).replace(/[?#].*$/, ''));
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  };

  /** What is wrong with an address on a page; undefined if nothing is. */
  function findFault(text: string, { address, find, path }: PublishedDocument): string | undefined {
    const target = new URL(text, address);
    if (!target.href.startsWith(base)) return /^(?:https?|mailto|tel):$/.test(target.protocol) ? undefined : 'a scheme';
    const file = fileAt(target);
    if (!folder.files.has(file)) return 'no such file';
    const id = decodeURIComponent(target.hash.slice(1));
    if (!id) return undefined;
    const there = file === path ? find : documents.find((one) => one.path === file)?.find;
    return there?.(`[id="${id}"]`).length === 1 ? undefined : 'no such id';
  }

  it('lead from every file to one that is there: pages, embeds, fragments, mails, and to every #id', () => {
    const faults: string[] = [];
    let count = 0;
    for (const document of documents) {
      for (const address of addressesOf(document)) {
        count += 1;
        const fault = findFault(address, document);
        if (fault) faults.push(`${document.path}: ${address}: ${fault}`);
      }
    }
    assert.deepEqual(faults.slice(0, 20), []);
    assert.ok(count > documents.length * 5, String(count));
  });

  it('are whole in fragments and mails, which stand on other hosts', () => {
    for (const document of documents.filter(({ path }) => /^(?:fragments|mail)\//.test(path)))
      for (const address of addressesOf(document)) assert.match(address, /^(?:https?|mailto|tel):/, document.path);
  });

  it('work in every snippet of "how to embed this"', () => {
    const pages = documents.filter(({ path }) => /^(?:ko|en)\/(?!members\/invented-former-id)/.test(path));
    for (const page of pages) {
      const snippets = page.find('.embed code').map(({ textContent }) => textContent);
      assert.equal(snippets.length, 4, page.path);
      const [address = ''] = snippets.slice(-1);
      for (const snippet of snippets) {
        assert.doesNotMatch(snippet, /\n/, 'an editor puts paragraphs where a line ends');
        const fragment = JSDOM.fragment(snippet.startsWith('<') ? snippet : `<a href="${snippet}"></a>`);
        const addresses = addressesOf({ find: (selector) => [...fragment.querySelectorAll(selector)] });
        assert.ok(addresses.length > 0);
        for (const each of addresses) {
          assert.ok(each.startsWith(base), each);
          assert.equal(findFault(each, page), undefined, `${page.path}: ${each}`);
        }
      }
      assert.equal(fileAt(new URL(address)), page.path);
    }
  });

  it('are in a sitemap by the rules of sitemaps.org, as an XML parser reads it', () => {
    const text = folder.text('sitemap.xml');
    assert.ok(Buffer.byteLength(text) <= 52_428_800);
    const { documentElement: root } = new DOMParser().parseFromString(text, 'application/xml');
    assert.equal(root.localName, 'urlset');
    assert.equal(root.namespaceURI, 'http://www.sitemaps.org/schemas/sitemap/0.9');
    const entries = [...root.querySelectorAll('url')].map((url) => {
      const links = [...url.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'link')];
      const read = (link: Element) => ['rel', 'hreflang', 'href'].map((name) => link.getAttribute(name) ?? '');
      return [url.querySelector('loc')?.textContent ?? '', links.map(read)] as const;
    });
    const found = new Map(entries);
    assert.equal(found.size, entries.length, 'each address once');
    assert.ok(found.size <= 50_000);
    for (const [loc, links] of found) {
      assert.ok(loc.startsWith(base) && loc.length < 2048, loc);
      assert.ok(folder.files.has(fileAt(new URL(loc))), loc);
      assert.ok(
        links.some(([, , href]) => href === loc),
        `${loc} names itself`,
      );
      // Both pages of a pair name each other, or neither counts.
      for (const [rel, , href = ''] of links) {
        assert.equal(rel, 'alternate');
        assert.deepEqual(found.get(href), links, `${loc} and ${href}`);
      }
    }
  });

  it('of all pages that indexes may take are in the sitemap, and say the same of their languages', () => {
    const entries = [...folder.text('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>(.*?)<\/url>/g)];
    const found = new Map(entries.map(([, loc = '', links = '']) => [loc, links]));
    const pages = documents.filter(({ document }) => document.querySelector('link[hreflang]'));
    assert.deepEqual([...found.keys()].sort(), pages.map(({ address }) => address).sort());
    for (const { address, find } of pages)
      for (const link of find('link[hreflang]')) {
        const pair = `hreflang="${link.getAttribute('hreflang') ?? ''}" href="${link.getAttribute('href') ?? ''}"`;
        assert.ok(found.get(address)?.includes(pair), `${address}: ${pair}`);
      }
  });

  it('of each member lead to an answer of oEmbed 1.0 with its card', () => {
    const links = documents.flatMap(({ path, find }) =>
      find('link[type="application/json+oembed"]').map((link) => ({ path, href: link.getAttribute('href') ?? '' })),
    );
    const members = [...folder.files].filter((path) => /^(?:ko|en)\/members\//.test(path));
    assert.deepEqual(links.map(({ path }) => path).sort(), members.sort());
    for (const { path, href } of links) {
      const answer = folder.json(fileAt(new URL(href))) as Answer;
      assert.deepEqual([answer['version'], answer['type']], ['1.0', 'rich'], path);
      for (const name of ['title', 'author_name', 'author_url', 'provider_name', 'provider_url', 'thumbnail_url'])
        assert.ok(typeof answer[name] === 'string' && answer[name], `${path}: ${name}`);
      for (const name of ['width', 'height', 'cache_age', 'thumbnail_width', 'thumbnail_height'])
        assert.ok(Number.isInteger(answer[name]), `${path}: ${name}`);
      const fragment = JSDOM.fragment(answer.html);
      const page = path.replace('invented-former-id', 'seoul-seongdong-gu');
      assert.equal(fragment.querySelector('a')?.href, addressOf(folder, page));
      const frame = fragment.querySelector('iframe');
      assert.equal(frame?.src, addressOf(folder, `embed/${page}`));
      assert.ok(folder.files.has(fileAt(new URL(frame.src))));
      assert.deepEqual([frame.width, frame.height], [String(answer['width']), String(answer['height'])]);
      assert.equal(frame.title, answer['title']);
      for (const name of ['author_url', 'thumbnail_url'])
        assert.ok(folder.files.has(fileAt(new URL(String(answer[name])))), `${path}: ${name}`);
    }
  });
});
