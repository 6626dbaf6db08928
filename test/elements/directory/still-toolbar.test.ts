import { expect } from '@open-wc/testing';
import '../../../src/elements/directory/define.js';
import type { DirectoryElement } from '../../../src/elements/directory/directory-element.js';
import { find, findAll } from '../../helpers/mount.js';
import {
  choose,
  countOf,
  many,
  members,
  removeDirectories,
  showDirectory,
  type,
  withTools,
} from './directory-helpers.js';

const parts = ['input[type="search"]', '.filters', '.facet summary', '.tools', '.sort select', '.views', '.total'];

/** The positions of all controls, and of the line with the count. */
const placesOf = (element: DirectoryElement) =>
  parts.flatMap((part) =>
    findAll(element, part)
      .filter((control) => control.offsetWidth)
      .map((control) => {
        const { x: left, y, width, height } = control.getBoundingClientRect();
        // The window of the tests is narrower than some boxes, and scrolls to what has the focus.
        const x = left - element.getBoundingClientRect().left;
        // The count itself is longer or shorter.
        return part === '.total' ? [part, x, y, height] : [part, x, y, width, height];
      }),
  );

describe('the toolbar does not move', () => {
  const box = document.createElement('main');
  before(() => document.body.append(box));
  afterEach(() => {
    removeDirectories();
    scrollTo(0, 0);
  });
  after(() => box.remove());

  for (const width of [360, 640, 1280]) {
    for (const lang of ['en', 'ko']) {
      it(`while a visitor types, filters and clears, ${width} pixels wide, ${lang}`, async () => {
        box.style.cssText = `inline-size: ${width}px; font-size: 16px`;
        const element = await showDirectory({ lang }, members, box);
        await withTools(element);
        await element.updateComplete;
        if (width === 360) find(element, '.filters').click();
        await element.updateComplete;
        const places = placesOf(element);
        const seoul = lang === 'en' ? 'Seoul' : '서울특별시';
        const steps: Record<string, () => Promise<void>> = {
          'a letter': () => type(element, 'a'),
          'nobody matches': () => type(element, 'zzzz'),
          'the letters are gone': () => type(element, ''),
          'a filter': () => choose(element, seoul),
          'a filter and letters': () => type(element, 'zz'),
          'two filters': () => choose(element, lang === 'en' ? 'City' : '시'),
          'a chip is taken back': async () => {
            find(element, '.chip').click();
            await element.updateComplete;
          },
          'all is cleared': async () => {
            find(element, '.clear').click();
            await element.updateComplete;
          },
        };
        for (const [name, step] of Object.entries(steps)) {
          await step();
          expect(placesOf(element), name).to.deep.equal(places);
        }
      });
    }
  }

  it('on a scrolled page, even if hardly anybody matches', async () => {
    box.style.cssText = 'inline-size: 1000px; font-size: 16px; padding-block-start: 600px';
    const element = await showDirectory({}, many, box);
    await withTools(element);
    find(element, 'input[type="search"]').scrollIntoView({ block: 'start' });
    const { scrollY } = window;
    expect(scrollY).to.be.above(400);
    const places = placesOf(element);
    for (const query of ['invented 1', 'invented 11', 'zzzz']) {
      await type(element, query);
      expect(placesOf(element), query).to.deep.equal(places);
    }
    expect(countOf(element)).to.match(/^0 /);
    expect(window.scrollY).to.equal(scrollY);
  });

  it('and the reserved height is released when the query is cleared', async () => {
    box.style.cssText = 'inline-size: 1000px; font-size: 16px';
    const element = await showDirectory({}, members, box);
    await withTools(element);
    const { offsetHeight } = element;
    await type(element, 'zzzz');
    expect(element.offsetHeight).to.equal(Math.min(offsetHeight, find(element, '.frame').offsetHeight));
    await type(element, '');
    expect(find(element, '.frame').style.minBlockSize).to.equal('');
    expect(element.offsetHeight).to.equal(offsetHeight);
  });
});

describe('the sort control names the real order', () => {
  afterEach(removeDirectories);

  for (const [lang, match, name] of [
    ['en', 'Best match', 'Name'],
    ['ko', '정확도순', '가나다순'],
  ] as const) {
    it(`with a query the best match comes first, and the control says so, ${lang}`, async () => {
      const element = await showDirectory({ lang });
      const select = find(element, 'select') as HTMLSelectElement;
      const shown = () => select.selectedOptions[0]?.textContent.trim();
      expect(shown()).to.equal(name);
      await type(element, 'ga');
      expect(shown()).to.equal(match);
      element.sort = 'population';
      await element.updateComplete;
      expect(shown()).not.to.equal(match);
      element.sort = 'name';
      await type(element, ' ');
      expect(shown()).to.equal(name);
    });
  }

  it('a table with the best match first shows no sort arrow', async () => {
    const element = await showDirectory({ view: 'table', query: 'ga' });
    const head = find(element, '[aria-sort="other"] button');
    expect(getComputedStyle(head, '::after').opacity).to.equal('0');
    element.query = '';
    await element.updateComplete;
    expect(getComputedStyle(find(element, '[aria-sort="ascending"] button'), '::after').opacity).to.equal('1');
  });
});

describe('what all members have in common', () => {
  afterEach(removeDirectories);

  it('is shown once: the year of the populations below the list, and no status mark that all would have', async () => {
    const same = { ...members, members: members.members.filter(({ membership }) => membership?.since === '2015') };
    const element = await showDirectory({}, same);
    expect(find(element, '.said').textContent.trim()).to.equal('Populations are those of 2024.');
    expect(find(element, '[part="population"]').textContent.trim()).to.equal('Population 300');
    expect(findAll(element, '.mark')).to.deep.equal([]);
  });

  it('is not shown below the list where members differ', async () => {
    const [first, second, ...rest] = members.members;
    const feed = { ...members, members: [first!, { ...second!, population: { value: 900, year: 2020 } }, ...rest] };
    const element = await showDirectory({}, feed);
    expect(findAll(element, '.said')).to.deep.equal([]);
    expect(find(element, '[part="population"]').textContent.trim()).to.equal('Population 300 (2024)');
    expect(findAll(element, '.mark').length).to.be.above(1);
  });

  it('is shown on each card in a bare list, which has no footer', async () => {
    const element = await showDirectory({ controls: '' });
    expect(find(element, '[part="population"]').textContent.trim()).to.equal('Population 300 (2024)');
  });
});
