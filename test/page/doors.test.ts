import { expect } from '@open-wc/testing';
import type { Adapter } from '../../src/forms/adapter.js';
import { loadAdapter } from '../../src/forms/load-adapter.js';
import { version } from '../../src/version.js';
import { closeFrames, openFrame, until, untilReady } from '../embed/open-frame.js';

const autoloader = '<script type="module" src="/dist/cdn/ssegov.js"></script>';
const door = (name: string, folder = '/dist/cdn') => `<script type="module" src="${folder}/${name}.js"></script>`;
const card = (attributes = '') =>
  `<ssegov-member-card src="/__feed/sample.json" member="invented-gu" ${attributes}>Invented-gu, in short</ssegov-member-card>`;
const directory = '<ssegov-directory src="/__feed/sample.json"></ssegov-directory>';

const textOf = (element: Element | null | undefined) =>
  element?.shadowRoot?.querySelector('.card .name')?.textContent.trim();
const requestsIn = ({ performance }: Window) =>
  performance.getEntriesByType('resource').map(({ name }) => new URL(name));

describe('the autoloader', () => {
  afterEach(closeFrames);

  it('finds an element that is added later, alone or deep in what is added', async () => {
    const { document, told } = await openFrame({ head: autoloader, body: card() });
    await untilReady(document);
    const section = document.createElement('section');
    section.innerHTML = `<div><p>A list</p>${directory}</div>`;
    document.body.append(section);
    await untilReady(document, 'ssegov-directory');
    expect(told).to.deep.equal([]);
  });

  it('finds elements in open shadow roots, in those inside them, and what is added there', async () => {
    const { document } = await openFrame({ body: '<div></div>' });
    const outer = document.querySelector('div')?.attachShadow({ mode: 'open' });
    if (outer) outer.innerHTML = `<div></div>${card()}`;
    const inner = outer?.querySelector('div')?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = '<p>Empty as yet</p>';
    const script = document.createElement('script');
    script.type = 'module';
    script.src = '/dist/cdn/ssegov.js';
    document.head.append(script);
    await untilReady(outer as ShadowRoot);
    inner?.append(document.createRange().createContextualFragment(directory));
    await untilReady(inner as ShadowRoot);
  });

  it('finds elements in a shadow root that is attached when its host is upgraded', async () => {
    const { document, window } = await openFrame({
      head: autoloader,
      body: `<partner-box></partner-box>${card('id="first"')}`,
    });
    await untilReady(document, '#first');
    const { HTMLElement: FrameElement } = window;
    window.customElements.define(
      'partner-box',
      class extends FrameElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' }).innerHTML = directory;
        }
      },
    );
    await untilReady(document.querySelector('partner-box')?.shadowRoot as ShadowRoot);
  });

  it('shows the same members through a chunk that is requested once, however many elements there are', async () => {
    const { document, window } = await openFrame({ head: autoloader, body: `${card()}${card()}${directory}` });
    await untilReady(document);
    const paths = requestsIn(window).map(({ pathname }) => pathname);
    expect(paths).to.deep.equal([...new Set(paths)]);
  });
});

describe('portable markup', () => {
  afterEach(closeFrames);

  it('becomes the element, with attributes from data-*, the original as its fallback, and its lang', async () => {
    const { document } = await openFrame({
      head: autoloader,
      body: `<a href="/members/invented-gu" lang="ko" data-ssegov="member-card" data-member="invented-gu" data-heading-level="2"
          data-src="/__feed/sample.json">Invented-gu</a>
        <div data-ssegov="directory" data-region="KR-41" data-page-size="1" data-src="/__feed/sample.json">The members</div>`,
    });
    await untilReady(document, 'ssegov-member-card');
    await untilReady(document, 'ssegov-directory');
    const made = document.querySelector('ssegov-member-card');
    expect(made?.getAttributeNames().sort()).to.deep.equal(['heading-level', 'lang', 'member', 'src']);
    expect(textOf(made)).to.equal('가상구');
    expect(made?.shadowRoot?.querySelector('h2.name')).to.exist;
    expect(made?.querySelector('a')?.getAttribute('href')).to.equal('/members/invented-gu');
    const list = document.querySelector('ssegov-directory');
    expect(list?.getAttribute('region')).to.equal('KR-41');
    expect(list?.shadowRoot?.querySelectorAll('.results > li')).to.have.length(1);
    expect(list?.querySelector('div')?.textContent).to.equal('The members');
  });

  it('sets no attribute that could run a script or change a style', async () => {
    const { document } = await openFrame({
      head: autoloader,
      body: `<div data-ssegov="member-card" data-member="invented-gu" data-src="/__feed/sample.json" data-onclick="alert(1)"
        data-onssegov-load="alert(1)" data-style="color: red" data-class="x" data-id="x" data-slot="x" data-is="x" data-href="/"></div>`,
    });
    await untilReady(document);
    expect(document.querySelector('ssegov-member-card')?.getAttributeNames().sort()).to.deep.equal(['member', 'src']);
  });

  it('leaves alone unknown element names, and tags that are not for portable markup', async () => {
    const others = ['constructor', '__proto__', 'newsreel', ''].map(
      (name) => `<div data-ssegov="${name}">as it was</div>`,
    );
    const body = `<main>${others.join('')}<p data-ssegov="member-card">as it was</p></main>`;
    const { document } = await openFrame({ head: autoloader, body: `${body}${card()}` });
    await untilReady(document);
    expect(document.querySelector('main')?.outerHTML).to.equal(body);
  });

  it('works when it is added later', async () => {
    const { document } = await openFrame({ head: autoloader, body: card('id="first"') });
    await untilReady(document, '#first');
    document.body.insertAdjacentHTML(
      'beforeend',
      '<p><a href="#" data-ssegov="member-card" data-member="invented-si" data-src="/__feed/sample.json">Invented-si</a></p>',
    );
    await untilReady(document, 'p > ssegov-member-card');
    expect(textOf(document.querySelector('p > ssegov-member-card'))).to.equal('Invented-si');
  });
});

describe('the classic script', () => {
  afterEach(closeFrames);

  for (const attribute of ['', 'defer', 'async']) {
    it(`loads the autoloader from its own folder, twice without harm (${attribute})`, async () => {
      const script = `<script src="/__cdn/${version}/loader.js?ver=6.5" ${attribute}></script>`;
      const body = '<ssegov-member-card member="seoul-seongdong-gu"></ssegov-member-card>';
      const { document, window, told } = await openFrame({ head: script.repeat(2), body });
      await untilReady(document);
      const paths = requestsIn(window).map(({ pathname }) => pathname);
      expect(paths.filter((path) => path.endsWith('/ssegov.js'))).to.deep.equal([`/__cdn/${version}/ssegov.js`]);
      expect(paths).to.include(`/__cdn/${version}/feed.json`);
      expect(told).to.deep.equal([]);
    });
  }

  it('without an address of its own reports that, and the scripts after it run', async () => {
    const code = await (await fetch('/dist/cdn/loader.js')).text();
    const { document, told } = await openFrame({
      head: `<script>${code}\ndocument.documentElement.id = 'ran';</script>`,
    });
    expect(document.documentElement.id).to.equal('ran');
    expect(told).to.have.length(1);
    expect(told[0]).to.match(/^warn: ssegov-widgets/);
  });
});

describe('the door of a single element', () => {
  afterEach(closeFrames);

  for (const [name, other] of [
    ['member-card', 'directory'],
    ['directory', 'member-card'],
  ] as const) {
    it(`${name}.js registers that tag and no other`, async () => {
      const { document, window } = await openFrame({ head: door(name), body: `${card()}${directory}` });
      await untilReady(document, `ssegov-${name}`);
      expect(window.customElements.get(`ssegov-${other}`)).to.equal(undefined);
    });
  }

  it('shares one request for the feed with the other door', async () => {
    const key = crypto.randomUUID();
    const body = `${card()}${directory}`.replaceAll('sample.json', `sample.json?key=${key}`);
    const { document } = await openFrame({ head: `${door('member-card')}${door('directory')}`, body });
    await untilReady(document, 'ssegov-member-card');
    await untilReady(document, 'ssegov-directory');
    const { requests } = (await (await fetch(`/__feed/log?key=${key}`)).json()) as { requests: unknown[] };
    expect(requests).to.have.length(1);
  });
});

describe('the feed beside the script', () => {
  afterEach(closeFrames);

  for (const name of ['ssegov', 'member-card']) {
    it(`is what ${name}.js reads where nothing else gives a feed`, async () => {
      const body = '<ssegov-member-card member="seoul-seongdong-gu"></ssegov-member-card>';
      const { document, window } = await openFrame({ head: door(name, `/__cdn/${version}`), body });
      await untilReady(document);
      const feeds = requestsIn(window).filter(({ pathname }) => pathname.endsWith('.json'));
      expect(feeds.map(({ pathname }) => pathname)).to.deep.equal([`/__cdn/${version}/feed.json`]);
    });
  }

  it('is what several elements read with one request', async () => {
    const body =
      '<ssegov-member-card member="seoul-seongdong-gu"></ssegov-member-card><ssegov-directory></ssegov-directory>';
    const { document, window } = await openFrame({ head: door('ssegov', `/__cdn/${version}`), body });
    await untilReady(document);
    expect(requestsIn(window).filter(({ pathname }) => pathname.endsWith('.json'))).to.have.length(1);
  });
});

describe('a chunk that cannot be loaded', () => {
  afterEach(closeFrames);

  for (const name of ['ssegov', 'member-card']) {
    it(`leaves the fallback on screen, and ${name}.js reports it once`, async () => {
      const { document, told } = await openFrame({
        head: door(name, '/__cdn/without-chunks'),
        body: `${card()}${card()}`,
      });
      await until(() => told.length);
      await new Promise((resolve) => document.defaultView?.requestAnimationFrame(resolve));
      expect(told).to.have.length(1);
      expect(told[0]).to.match(/^warn: ssegov-widgets: <ssegov-member-card> could not be loaded/);
      const fallback = document.querySelector<HTMLElement>('ssegov-member-card');
      expect(fallback?.innerText).to.equal('Invented-gu, in short');
      expect(fallback?.offsetHeight).to.be.greaterThan(0);
    });
  }
});

describe("the door to an adapter of one's own", () => {
  it('registers an adapter, from a page without a bundler, for every copy of the library on the page', async () => {
    const url = new URL('/dist/cdn/register-adapter.js', location.href).href;
    const opened = (await import(url)) as { registerAdapter: (name: string, adapter: Adapter) => void };
    expect(Object.keys(opened)).to.deep.equal(['registerAdapter']);
    const adapter: Adapter = () => Promise.resolve({ ok: true, confirmed: true });
    opened.registerAdapter('through-a-door', adapter);
    expect(await loadAdapter('through-a-door', 'https://example.org/')).to.equal(adapter);
  });
});
