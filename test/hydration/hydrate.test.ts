import '../../src/hydrate.js';
import '../../src/define.js';
import { expect } from '@open-wc/testing';
import { version } from '../../src/version.js';
import { allElements } from '../contract/contract-elements.js';
import { HostileFeed, readSample } from '../helpers/hostile-feed.js';
import { inventFeed } from '../helpers/invented-feed.js';
import { find, findAll, nextEvent, statesOf, textOf, until, type AnyElement } from '../helpers/mount.js';
import { parseServed, type ServedOptions } from '../helpers/served.js';

/** The elements of a root, in order. */
const elementsOf = (element: Element): Element[] =>
  [...(element.shadowRoot?.querySelectorAll('*') ?? [])].filter((node) => !node.matches('style, link, noscript'));

/** What was drawn and is still there, as a share. */
function keptShare(before: readonly Element[], element: Element): number {
  const after = new Set(elementsOf(element));
  return before.filter((node) => after.has(node)).length / before.length;
}

const inlineFeeds: HTMLScriptElement[] = [];

/** As `feedScript` writes it. */
function putFeed(feed: unknown, url: string): void {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.dataset['ssegovFeed'] = url;
  script.textContent = JSON.stringify(feed);
  document.body.append(script);
  inlineFeeds.push(script);
}

/** Appends it, and waits until it is ready and drawn. */
async function upgrade(element: AnyElement): Promise<void> {
  const loaded = nextEvent(element, 'ssegov-load');
  document.body.append(element);
  await loaded;
  await element.updateComplete;
}

describe('an element that a server has drawn', () => {
  const warn = console.warn;
  let warnings: string[] = [];
  const mounted: Element[] = [];
  beforeEach(() => {
    warnings = [];
    console.warn = (...words: unknown[]) => {
      const text = words.join(' ');
      // Lit's own, in its development build: the second update is what taking over is.
      if (!text.includes('scheduled an update')) warnings.push(text);
    };
  });
  afterEach(() => {
    console.warn = warn;
    for (const element of [...mounted.splice(0), ...inlineFeeds.splice(0)]) element.remove();
  });

  /** The sample, which the page has too; nothing has run yet. */
  async function serve<Tag extends Parameters<typeof parseServed>[0]>(
    tag: Tag,
    options: ServedOptions = {},
    feed?: unknown,
  ) {
    const source = new HostileFeed('sample.json');
    putFeed(feed ?? options.feed ?? (await readSample()), source.url);
    const attributes = { ...options.attributes, src: source.url };
    const element = await parseServed(tag, { ...options, attributes });
    mounted.push(element);
    return { element, source };
  }

  for (const { tag, attributes } of allElements) {
    for (const lang of ['ko', 'en']) {
      it(`keeps its nodes and asks for nothing: ${tag}, ${lang}`, async () => {
        const { element, source } = await serve(tag, { lang, attributes });
        const before = elementsOf(element);
        const text = find(element, '.frame').textContent;
        await upgrade(element);
        expect(warnings).to.deep.equal([]);
        // Names that were links are buttons now.
        expect(keptShare(before, element)).to.be.greaterThan(0.9);
        expect(statesOf(element)).to.deep.equal(['ready']);
        expect(find(element, '.frame').textContent).to.equal(text);
        expect(await source.requests()).to.deep.equal([]);
        await expect(element).to.be.accessible();
      });

      it(`is rendered again, once, where the feed is a newer one: ${tag}, ${lang}`, async () => {
        const sample = await readSample();
        const newer = { ...sample, organisation: { ...sample.organisation, name: { ko: '새 망', en: 'Newer' } } };
        const { element } = await serve(tag, { lang, attributes }, { ...newer, updated: '2026-11-30T09:00:00+09:00' });
        await upgrade(element);
        expect(element.shadowRoot?.querySelectorAll('.frame')).to.have.length(1);
        expect(elementsOf(element)[0]?.parentNode).to.equal(element.shadowRoot);
        expect(warnings).to.deep.equal([]);
      });
    }

    it(`of another version is rendered again, never doubled: ${tag}`, async () => {
      const { element } = await serve(tag, { attributes });
      const mark = element.shadowRoot?.firstChild as Comment;
      mark.data = mark.data.replace(version, '0.0.1');
      await upgrade(element);
      expect(element.shadowRoot?.querySelectorAll('.frame')).to.have.length(1);
      expect(warnings.filter((text) => !text.includes('0.0.1'))).to.deep.equal([]);
    });

    it(`goes on when the language changes: ${tag}`, async () => {
      const { element } = await serve(tag, { lang: 'en', attributes });
      await upgrade(element);
      element.lang = 'ko';
      await until(element, () => find(element, '.frame').lang === 'ko');
      expect(warnings).to.deep.equal([]);
    });
  }

  const shown = {
    table: { view: 'table' },
    map: { view: 'map' },
    query: { query: 'invented' },
    filter: { region: 'KR-11' },
  };
  for (const [what, attributes] of Object.entries(shown)) {
    it(`keeps the nodes of a directory with a ${what}`, async () => {
      const { element } = await serve('ssegov-directory', { attributes });
      const before = elementsOf(element);
      await upgrade(element);
      expect(warnings).to.deep.equal([]);
      expect(keptShare(before, element)).to.be.greaterThan(0.9);
    });
  }

  it('adds what needs a script in a later task, so that the page can handle input and paint before', async () => {
    const { element } = await serve('ssegov-directory');
    const root = element.shadowRoot as ShadowRoot;
    // It is repeated once the element listens, which is after the first of the two updates.
    (find(element, 'select') as HTMLSelectElement).value = 'population';
    const tasks = { all: 0, atRepeat: NaN, atButtons: NaN };
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      tasks.all += 1;
      port2.postMessage(0);
    };
    root.addEventListener('change', () => (tasks.atRepeat = tasks.all), { once: true });
    const observer = new MutationObserver(() => {
      if (root.querySelector('article button') && Number.isNaN(tasks.atButtons)) tasks.atButtons = tasks.all;
    });
    observer.observe(root, { childList: true, subtree: true });
    port2.postMessage(0);
    await upgrade(element);
    await until(element, () => !Number.isNaN(tasks.atButtons));
    observer.disconnect();
    port1.close();
    expect(tasks.atButtons).to.be.greaterThan(tasks.atRepeat);
  });

  it('stays as it is while its feed is on its way, and takes over then', async () => {
    const source = new HostileFeed('held');
    const element = await parseServed('ssegov-directory', { attributes: { src: source.url } });
    mounted.push(element);
    const before = elementsOf(element);
    const loaded = nextEvent(element, 'ssegov-load');
    document.body.append(element);
    await source.requests('open:1');
    await element.updateComplete;
    expect(elementsOf(element)).to.deep.equal(before);
    expect(statesOf(element)).to.deep.equal(['loading']);
    await source.release();
    await loaded;
    await element.updateComplete;
    expect(keptShare(before, element)).to.be.greaterThan(0.9);
  });

  it('shows its fallback where the feed cannot be had', async () => {
    const source = new HostileFeed('status');
    const fallback = '<a href="https://invented.example/">Invented</a>';
    const element = await parseServed('ssegov-directory', { attributes: { src: source.url }, fallback });
    mounted.push(element);
    const failed = nextEvent(element, 'ssegov-error');
    document.body.append(element);
    await failed;
    expect(element.querySelector('a')?.checkVisibility()).to.be.true;
  });

  it('asks the server on reload', async () => {
    const { element, source } = await serve('ssegov-directory');
    await upgrade(element);
    await element.reload();
    expect(await source.requests()).to.have.length(1);
  });

  describe('what a visitor did before', () => {
    const serveMany = () =>
      serve('ssegov-directory', { feed: inventFeed([{ region: 'KR-11' }, { region: 'KR-41' }, { name: 'Other' }]) });

    it('is searched for: the text and the focus stay in the field', async () => {
      const { element } = await serveMany();
      const input = find(element, 'input[type=search]') as HTMLInputElement;
      input.value = 'Other';
      await upgrade(element);
      expect(find(element, 'input[type=search]')).to.equal(input);
      await until(element, () => findAll(element, 'article').length === 1);
      expect(input.value).to.equal('Other');
      expect(textOf(element)).to.contain('Other');
    });

    it('is filtered by: ticks, order and an open filter stay', async () => {
      const { element } = await serveMany();
      const facet = find(element, 'details') as HTMLDetailsElement;
      facet.open = true;
      (find(element, 'details input') as HTMLInputElement).checked = true;
      (find(element, 'select') as HTMLSelectElement).value = 'population';
      await upgrade(element);
      await until(element, () => findAll(element, 'article').length === 1);
      expect(element.region).to.equal('KR-11');
      expect(element.sort).to.equal('population');
      expect(facet.open).to.be.true;
      expect(facet.isConnected).to.be.true;
    });

    it('is still written in a form, and kept as a draft', async () => {
      const { element } = await serve('ssegov-contact', { attributes: { endpoint: 'https://forms.example/typed' } });
      const area = find(element, 'textarea') as HTMLTextAreaElement;
      area.value = 'typed';
      await upgrade(element);
      expect(find(element, 'textarea')).to.equal(area);
      expect(area.value).to.equal('typed');
      element.remove();
      sessionStorage.clear();
    });
  });

  it('works as one that a script has made: search, details, more', async () => {
    const feed = inventFeed(Array.from({ length: 30 }, () => ({})));
    const { element } = await serve('ssegov-directory', { feed });
    expect(find(element, 'noscript').textContent).to.contain('Invented 30');
    await upgrade(element);
    expect(findAll(element, 'noscript, style')).to.deep.equal([]);
    find(element, '.more button').click();
    await until(element, () => findAll(element, 'article').length === 30);
    find(element, '.name button').click();
    await until(element, () => !!element.shadowRoot?.querySelector('dialog[open]'));
    element.query = 'Invented 7';
    await until(element, () => findAll(element, 'article').length === 1);
  });
});
