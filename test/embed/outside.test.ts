import { expect } from '@open-wc/testing';
import { closeFrames, openFrame, untilReady, type OpenedFrame } from './open-frame.js';

const page = `<main class="partner"><p id="own" style="color: red">The page's own</p><dialog></dialog></main>
  <ssegov-member-card src="/__feed/sample.json" member="invented-gu"></ssegov-member-card>
  <ssegov-directory src="/__feed/sample.json" page-size="1"></ssegov-directory>
  <ssegov-organisation src="/__feed/sample.json"></ssegov-organisation>`;

/** The globals that every copy of Lit sets. */
const ofLit = ['litElementVersions', 'litHtmlVersions', 'reactiveElementVersions', 'litPropertyMetadata'];
/** What the page's elements share, and the Trusted Types policy that several copies of the scripts share. */
const ownSymbols = ['Symbol(ssegov-widgets)', 'Symbol(ssegov-widgets.policy)'];

function listGlobals({ window }: OpenedFrame): string[] {
  return Reflect.ownKeys(window).map(String);
}

/** The property names of JavaScript's and the browser's own prototypes. */
function listMembers({ window }: OpenedFrame): string[] {
  const names = [
    'Object',
    'Array',
    'String',
    'Function',
    'Promise',
    'Element',
    'HTMLElement',
    'Node',
    'Event',
    'Document',
  ];
  return names.flatMap((name) => {
    const { prototype } = Reflect.get(window, name) as { prototype: object };
    return Reflect.ownKeys(prototype).map((key) => `${name}.${String(key)}`);
  });
}

function describePage({ document, window }: OpenedFrame): unknown {
  return {
    html: document.documentElement.cloneNode(false),
    head: document.head.innerHTML,
    main: document.querySelector('main')?.outerHTML,
    attributes: [document.documentElement, document.body].map(({ attributes }) =>
      [...attributes].map(({ name }) => name),
    ),
    children: document.body.children.length,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    title: document.title,
    address: window.location.href,
    scroll: [window.scrollX, window.scrollY],
    history: window.history.length,
    active: document.activeElement?.localName,
    cookie: document.cookie,
    stored: [window.localStorage.length, window.sessionStorage.length],
    members: listMembers({ document, window, told: [] }),
  };
}

describe('outside the elements', () => {
  afterEach(closeFrames);

  for (const scripts of [['ssegov'], ['member-card', 'directory', 'organisation']]) {
    it(`nothing changes but Lit’s own globals and two symbols of ours (${scripts.join()})`, async () => {
      const opened = await openFrame({ body: page });
      const { document } = opened;
      const sources = scripts.map((name) => `<script type="module" src="/dist/cdn/${name}.js"></script>`);
      document.head.append(document.createRange().createContextualFragment(sources.join('')));
      const before = describePage(opened);
      const known = listGlobals(opened);
      await untilReady(document, 'ssegov-member-card');
      await untilReady(document, 'ssegov-directory');
      await untilReady(document, 'ssegov-organisation');
      expect(describePage(opened)).to.deep.equal(before);
      const added = listGlobals(opened).filter((name) => !known.includes(name));
      expect(added.filter((name) => !ofLit.includes(name))).to.deep.equal(ownSymbols);
      expect(opened.told).to.deep.equal([]);
    });
  }

  it('no element changes its own attributes or its light DOM', async () => {
    const inside = '<p>In short</p><a slot="actions" href="/">More</a>';
    const markup = `<ssegov-member-card member="invented-gu" src="/__feed/sample.json" class="mine">${inside}</ssegov-member-card>`;
    const { document } = await openFrame({
      head: '<script type="module" src="/dist/cdn/ssegov.js"></script>',
      body: markup,
    });
    await untilReady(document);
    expect(document.querySelector('ssegov-member-card')?.outerHTML).to.equal(markup);
  });
});
