import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { inventFeed } from '../helpers/invented-feed.js';
import { find, findAll, mount, nextEvent, until, type AnyElement } from '../helpers/mount.js';
import { contrastOf, groundsUnder, paint } from '../helpers/seen-colours.js';

/** Background and text of pages without `color-scheme`. */
const grounds: Record<string, readonly [ground: string, text: string]> = {
  // Style variations of WordPress' themes Twenty Twenty-Four and Twenty Twenty-Five.
  midnight: ['#4433a6', '#79f3b1'],
  afternoon: ['#dae7bd', '#516028'],
  maelstrom: ['#38629f', '#fff'],
  rust: ['#f3f0e7', '#a62b0c'],
  sunrise: ['#330616', '#fff'],
  white: ['#fff', '#222'],
  black: ['#000', '#eee'],
  red: ['#c62828', '#fff'],
  yellow: ['#ffd54f', '#1b1b1b'],
  'a green of oklch': ['oklch(0.42 0.11 150)', 'oklch(0.97 0.02 150)'],
  grey: ['#757575', '#fff'],
};

const feed = inventFeed(
  [
    {
      id: 'da',
      name: { ko: '다가구', en: 'Daga-gu' },
      region: 'KR-11',
      population: { value: 300, year: 2024 },
      membership: { since: '2015' },
      roles: [{ title: 'President', from: '2018-07' }],
      tags: ['Cooperatives'],
      website: 'https://daga.example/',
      featured: true,
    },
    {
      id: 'ga',
      name: { ko: '가나시', en: 'Gana-si' },
      region: 'KR-41',
      kind: 'city',
      membership: { firstSeen: '2013' },
    },
  ],
  {
    organisation: {
      name: { ko: '가상 네트워크', en: 'Invented Network' },
      memberCounts: [{ value: 2, asOf: '2014' }],
      join: { text: 'Join us', url: 'https://network.example/join' },
    },
  },
);

const shapes: Record<string, readonly [keyof HTMLElementTagNameMap, Readonly<Record<string, string>>]> = {
  'a card': ['ssegov-member-card', { member: 'da' }],
  'a directory with marks, chips and a badge': ['ssegov-directory', { query: 'daga', region: 'KR-11' }],
  'a table': ['ssegov-directory', { query: 'da', view: 'table' }],
  'a map': ['ssegov-directory', { view: 'map' }],
  'a profile': ['ssegov-organisation', {}],
  'a form': ['ssegov-contact', { endpoint: 'https://forms.example/' }],
};

describe('on any background of a page, without color-scheme', () => {
  const page = document.createElement('main');
  const { body } = document;
  before(() => {
    document.title = 'A page of the tests';
    document.documentElement.lang = 'en';
    page.innerHTML = '<h1>Page</h1><h2>Part</h2>';
    body.append(page);
  });
  afterEach(() => {
    page.querySelectorAll(':not(h1, h2)').forEach((element) => element.remove());
    body.removeAttribute('style');
  });
  after(() => page.remove());

  async function show(
    [tag, attributes]: (typeof shapes)[string],
    [ground, text]: readonly [string, string],
    parent: Node = page,
  ): Promise<AnyElement> {
    body.style.background = ground;
    body.style.color = text;
    const element = mount(tag, { lang: 'en', ...attributes }, parent) as AnyElement;
    element.feed = feed;
    await nextEvent(element, 'ssegov-load');
    if ('query' in attributes) await until(element, () => findAll(element, 'mark').length > 0);
    if (attributes['view']) await until(element, () => findAll(element, 'table, .tiles').length > 0);
    return element;
  }

  /** The contrast of an element's colour property against the background that it is painted on. */
  const contrast = (element: Element, property: 'color' | 'borderTopColor' | 'textDecorationColor') => {
    const under = groundsUnder(property === 'color' ? element : (element.parentElement ?? null));
    return contrastOf(paint(...under, getComputedStyle(element)[property]), paint(...under));
  };

  for (const [name, colours] of Object.entries(grounds)) {
    for (const [shape, how] of Object.entries(shapes)) {
      it(`${name}: axe finds nothing in ${shape}`, async () => {
        await expect(await show(how, colours)).to.be.accessible();
      });
    }

    it(`${name}: secondary text has 4.5, borders, underlines and the accent 3`, async () => {
      const element = await show(shapes['a directory with marks, chips and a badge']!, colours);
      for (const muted of findAll(element, '.meta, .other, .date, .tags, .said, .badge.on, .role, mark'))
        expect(contrast(muted, 'color'), muted.className || muted.localName).to.be.at.least(4.5);
      for (const edge of findAll(
        element,
        'input[type="search"], .facet summary, select, .chip, .views, .views :has(:checked)',
      ))
        expect(contrast(edge, 'borderTopColor'), edge.className || edge.localName).to.be.at.least(3);
      expect(contrast(find(element, '.name .link'), 'textDecorationColor')).to.be.at.least(3);
    });

    it(`${name}: the main button stands out from the page, and its text is readable`, async () => {
      const element = await show(shapes['a profile']!, colours);
      const button = find(element, '.button.main');
      expect(contrast(button, 'color')).to.be.at.least(4.5);
      const under = groundsUnder(button.parentElement);
      const fill = getComputedStyle(button).backgroundColor;
      expect(contrastOf(paint(...under, fill), paint(...under))).to.be.at.least(3);
    });
  }

  for (const name of ['midnight', 'afternoon', 'red'] as const) {
    it(`${name}: axe finds nothing in the details and in the list of a filter`, async () => {
      const element = await show(['ssegov-directory', {}], grounds[name]!);
      find(element, '.facet summary').click();
      await expect(element).to.be.accessible();
      find(element, '.facet summary').click();
      find(element, '.name .link').click();
      await until(element, () => findAll(element, 'dialog[open]').length > 0);
      await expect(element).to.be.accessible();
      expect(paint(getComputedStyle(find(element, 'dialog')).backgroundColor)).to.deep.equal(paint(grounds[name]![0]));
    });
  }

  it('a translucent background over another counts as their mix', async () => {
    const box = page.appendChild(document.createElement('div'));
    box.style.background = 'rgb(0 0 0 / 50%)';
    const element = await show(shapes['a card']!, ['#4433a6', '#79f3b1'], box);
    expect(contrast(find(element, '.meta'), 'color')).to.be.at.least(4.5);
  });

  it('a background in another shadow tree, around a slot, counts', async () => {
    const box = page.appendChild(document.createElement('div'));
    const root = box.attachShadow({ mode: 'open' });
    root.innerHTML = '<section style="background: #38629f; color: #fff"><slot></slot></section>';
    const element = await show(shapes['a card']!, ['#fff', '#222'], box);
    expect(contrast(find(element, '.meta'), 'color')).to.be.at.least(4.5);
    expect(contrast(find(element, '.name a'), 'textDecorationColor')).to.be.at.least(3);
  });

  it('over an image, secondary text has the full colour of the text', async () => {
    body.style.backgroundImage = 'linear-gradient(#888, #444)';
    const box = page.appendChild(document.createElement('div'));
    box.style.backgroundImage = 'linear-gradient(#888, #444)';
    const element = await show(shapes['a card']!, ['#fff', '#fff'], box);
    const text = getComputedStyle(element).color;
    expect(paint('#000', getComputedStyle(find(element, '.meta')).color)).to.deep.equal(paint(text));
  });

  it('the colours follow when the page turns dark', async () => {
    const element = await show(shapes['a directory with marks, chips and a badge']!, ['#fff', '#222']);
    const before = getComputedStyle(find(element, '.name .link')).textDecorationColor;
    const turned = nextTransition(element);
    body.style.background = '#101418';
    body.style.color = '#e8e8e8';
    await turned;
    expect(getComputedStyle(find(element, '.name .link')).textDecorationColor).not.to.equal(before);
    expect(contrast(find(element, '.name .link'), 'textDecorationColor')).to.be.at.least(3);
    expect(contrast(find(element, '.meta'), 'color')).to.be.at.least(4.5);
  });

  it('the table’s header, which lies over the page, has the page’s colours', async () => {
    const element = await show(shapes['a table']!, ['#4433a6', '#79f3b1']);
    const head = getComputedStyle(find(element, 'thead th'));
    expect(paint(head.backgroundColor)).to.deep.equal(paint('#4433a6'));
    expect(paint(head.color)).to.deep.equal(paint('#79f3b1'));
  });

  it('an accent that the page sets stays, and the text on it is readable', async () => {
    for (const accent of ['#fc0', '#206', 'light-dark(#27476e, #a3c3ec)']) {
      page.style.setProperty('--ssegov-accent', accent);
      const element = await show(shapes['a profile']!, ['#fff', '#222']);
      expect(contrast(find(element, '.button.main'), 'color'), accent).to.be.at.least(4.5);
      element.remove();
    }
    page.style.removeProperty('--ssegov-accent');
  });
});

/** Until the colours have been computed again: the element's own listener is called first. */
const nextTransition = (element: HTMLElement): Promise<void> =>
  new Promise((resolve) => element.addEventListener('transitionend', () => resolve(), { once: true }));
