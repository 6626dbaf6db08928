import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { inventFeed } from '../helpers/invented-feed.js';
import { find, findAll, mount, nextEvent, until, type AnyElement } from '../helpers/mount.js';

const feed = inventFeed(
  [
    {
      id: 'long',
      name: { ko: '전남광주통합특별시', en: 'Yeongdeungpo-gu' },
      region: 'KR-41',
      population: { value: 1_282_967, year: 2020 },
      membership: { firstSeen: '2013', lastSeen: '2025' },
      roles: [{ title: 'Secretary-general', term: '3rd term', from: '2017-02' }],
      tags: ['Cooperatives'],
      website: 'https://long.example/',
      featured: true,
    },
    { id: 'other', name: { ko: '동대문구', en: 'Dongdaemun-gu' }, region: 'KR-11', membership: { since: '2014' } },
  ],
  {
    organisation: {
      name: { ko: '가상의 긴 이름을 가진 협의회', en: 'Invented Association of Local Governments' },
      memberCounts: [{ value: 1234, asOf: '2014' }],
      population: { value: 13_000_000, asOf: '2020' },
      join: { text: 'Join the network', url: 'https://network.example/join' },
    },
    newsletters: [{ id: 'news', name: 'Letter', endpoint: 'https://forms.example/' }],
  },
);

const shapes: Record<string, readonly [keyof HTMLElementTagNameMap, Readonly<Record<string, string>>]> = {
  card: ['ssegov-member-card', { member: 'long' }],
  'card in a row': ['ssegov-member-card', { member: 'long', variant: 'row' }],
  directory: ['ssegov-directory', { region: 'KR-41' }],
  table: ['ssegov-directory', { view: 'table' }],
  map: ['ssegov-directory', { view: 'map' }],
  profile: ['ssegov-organisation', {}],
  'profile as a card': ['ssegov-organisation', { variant: 'card' }],
  contact: ['ssegov-contact', { endpoint: 'https://forms.example/' }],
  newsletter: ['ssegov-newsletter', {}],
};

const card = 'ssegov-member-card';

const pen = document.createElement('canvas').getContext('2d')!;

/** The width in pixels of the word around a position in a text. */
function widthOf({ nodeValue, parentElement }: Node, index: number): number {
  const start = nodeValue!.slice(0, index).search(/\S*$/);
  const { fontWeight, fontSize, fontFamily } = getComputedStyle(parentElement!);
  pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  return pen.measureText(/\S*/.exec(nodeValue!.slice(start))![0]).width;
}

describe('nothing is wider than its container', () => {
  const page = document.createElement('main');
  before(() => document.body.append(page));
  afterEach(() => page.replaceChildren());
  after(() => page.remove());

  async function show(
    parent: Node,
    [tag, attributes]: (typeof shapes)[string] = [card, { member: 'long' }],
    lang = 'en',
  ): Promise<AnyElement> {
    const element = mount(tag, { lang, ...attributes }, parent) as AnyElement;
    element.feed = feed;
    await nextEvent(element, 'ssegov-load');
    if (attributes['view']) await until(element, () => findAll(element, 'table, .tiles').length > 0);
    if (tag === 'ssegov-directory') await until(element, () => findAll(element, '.views').length > 0);
    return element;
  }

  /** A box of the page, with a number of others in it. */
  function box(css: string, inner = '', count = 1): HTMLElement[] {
    const outer = page.appendChild(document.createElement('div'));
    outer.style.cssText = css;
    return Array.from({ length: count }, () => {
      const place = outer.appendChild(document.createElement('div'));
      place.style.cssText = inner;
      return place;
    });
  }

  /** What overflows its element, except for what scrolls in a frame of its own or is hidden. */
  function findWide(element: HTMLElement): string[] {
    const { right } = element.getBoundingClientRect();
    return findAll(element, '.frame *')
      .filter(
        (inner) =>
          !inner.closest('.hidden, .trap, option, .scroller table, .tiles, .tiles *, dialog') &&
          !inner.closest('.sort span'),
      )
      .filter((inner) => inner.getBoundingClientRect().right > right + 1)
      .map((inner) => `${inner.localName}.${inner.className} ${String(inner.getBoundingClientRect().right - right)}`);
  }

  /** The words, split at spaces and hyphens, that are broken over two lines. */
  function findBroken(element: HTMLElement, selector: string): string[] {
    const broken: string[] = [];
    for (const text of findAll(element, selector)) {
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const { index, 0: word } of node.nodeValue!.matchAll(/[^\s\-·]+/g)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1 && widthOf(node, index) <= text.clientWidth) broken.push(word);
        }
      }
    }
    return broken;
  }

  it('two cards in a flex row share its 375 pixels, also inside a group', async () => {
    for (const inner of ['', 'display: block']) {
      const outer = page.appendChild(document.createElement('div'));
      outer.style.cssText = 'display: flex; gap: 16px; inline-size: 375px';
      const places = [1, 2].map(() => (inner ? outer.appendChild(document.createElement('div')) : outer));
      for (const place of places) await show(place);
      expect(outer.scrollWidth).to.be.at.most(375);
      for (const element of outer.querySelectorAll(card)) expect(element.offsetWidth).to.be.within(150, 200);
      outer.remove();
    }
  });

  it('a card alone in a wide row has the width of a card', async () => {
    const [place] = box('display: flex; inline-size: 1000px');
    const element = await show(place!);
    expect(element.offsetWidth).to.be.within(250, 330);
  });

  for (const [name, shape] of Object.entries(shapes).filter(([key]) => !key.includes('card'))) {
    it(`a ${name} has the whole width of a column that does not stretch its items`, async () => {
      const outer = page.appendChild(document.createElement('div'));
      outer.style.cssText = 'display: flex; flex-direction: column; align-items: flex-start; inline-size: 645px';
      const element = await show(outer, shape);
      expect(element.offsetWidth).to.equal(645);
    });
  }

  it('a grid of three columns keeps its width', async () => {
    for (const columns of ['1fr 1fr 1fr', 'repeat(3, auto)', 'repeat(3, 160px)']) {
      const outer = page.appendChild(document.createElement('div'));
      outer.style.cssText = `display: grid; grid-template-columns: ${columns}; inline-size: 480px`;
      for (let count = 0; count < 3; count++) await show(outer.appendChild(document.createElement('div')));
      expect(outer.scrollWidth, columns).to.be.at.most(480);
      outer.remove();
    }
  });

  it('a card has its own width as a float, in an inline block and absolutely positioned, and no more than its container', async () => {
    for (const css of ['float: left', 'display: inline-block', 'position: absolute', 'inline-size: fit-content']) {
      for (const [width, least] of [
        [800, 250],
        [200, 190],
      ] as const) {
        const [place] = box(`position: relative; inline-size: ${width}px; overflow: hidden`, css);
        const element = await show(place!);
        expect(element.offsetWidth, `${css} in ${width}`).to.be.within(least, Math.min(width, 330));
        page.replaceChildren();
      }
    }
  });

  it('the cells of a table share its width', async () => {
    const table = page.appendChild(document.createElement('table'));
    table.style.cssText = 'inline-size: 375px; border-spacing: 0; font-size: 16px';
    const row = table.insertRow();
    for (let count = 0; count < 2; count++) await show(row.insertCell());
    expect(table.offsetWidth).to.be.at.most(375);
    for (const element of table.querySelectorAll(card)) expect(element.offsetWidth).to.be.within(150, 200);
  });

  for (const lang of ['en', 'ko']) {
    for (const width of [160, 200, 240]) {
      for (const [name, shape] of Object.entries(shapes)) {
        it(`${name}: nothing overflows ${width} pixels, ${lang}`, async () => {
          const [place] = box(`inline-size: ${width}px; font-size: 16px`);
          const element = await show(place!, shape, lang);
          findAll(element, 'button.filters').forEach((button) => button.click());
          await element.updateComplete;
          findAll(element, '.facet summary').forEach((summary) => summary.click());
          expect(element.offsetWidth).to.equal(width);
          expect(findWide(element)).to.deep.equal([]);
          expect(findBroken(element, '.name, .other, .meta, .office')).to.deep.equal([]);
        });
      }
    }
  }

  it('only a word that does not fit a line is broken', async () => {
    const [place] = box('inline-size: 90px; font-size: 20px');
    const element = await show(place!);
    expect(findWide(element)).to.deep.equal([]);
    expect(find(element, '.name').scrollWidth).to.be.at.most(90);
  });
});
