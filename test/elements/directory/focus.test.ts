import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/directory/define.js';
import type { DirectoryElement } from '../../../src/elements/directory/directory-element.js';
import { inEngines } from '../../helpers/in-engines.js';
import { find, findAll } from '../../helpers/mount.js';
import { pressKey } from '../../helpers/press-key.js';
import { many, removeDirectories, showDirectory } from './directory-helpers.js';

const focused = ({ shadowRoot }: DirectoryElement) => shadowRoot?.activeElement as HTMLElement | null | undefined;

async function pressChip(element: DirectoryElement, at: number): Promise<void> {
  const chip = findAll(element, '.chip').at(at);
  chip?.focus();
  chip?.click();
  await element.updateComplete;
}

describe('the focus after a filter is removed', () => {
  afterEach(removeDirectories);

  it('goes to the next chip, from the last to the one before, and in the end to the search', async () => {
    const element = await showDirectory({ region: 'KR-11 KR-41', kind: 'city' }, many);
    await pressChip(element, 0);
    expect(focused(element)?.textContent.trim()).to.equal('Gyeonggi-do');
    await pressChip(element, -1);
    expect(focused(element)?.textContent.trim()).to.equal('Gyeonggi-do');
    await pressChip(element, -1);
    expect(focused(element)?.matches('input[type=search]')).to.equal(true);
  });

  it('goes to the filters where there is no search, wide or narrow', async () => {
    for (const [width, place] of [
      ['60em', 'summary'],
      ['20em', '.filters'],
    ] as const) {
      const box = document.body.appendChild(document.createElement('div'));
      box.style.inlineSize = width;
      const element = await showDirectory({ controls: 'filters', region: 'KR-11' }, many, box);
      await pressChip(element, 0);
      expect(focused(element)?.matches(place), width).to.equal(true);
      const clear = await showDirectory({ controls: 'filters', region: 'KR-11' }, many, box);
      find(clear, '.clear').focus();
      find(clear, '.clear').click();
      await clear.updateComplete;
      expect(focused(clear)?.matches(place), width).to.equal(true);
      box.remove();
    }
  });
});

describe('focus under a fixed header of the page', () => {
  const head = document.createElement('div');
  const above = document.createElement('div');
  const below = document.createElement('div');
  before(() => {
    head.style.cssText = 'position: fixed; inset: 0 0 auto; block-size: 96px; background: Canvas; z-index: 9';
    above.style.cssText = below.style.cssText = 'block-size: 200vh';
    // Going back ends here: in Firefox, a page that has lost the focus to the browser's own controls ignores Enter.
    above.tabIndex = 0;
    document.body.append(head, above);
  });
  after(() => {
    for (const part of [head, above, below]) part.remove();
    scrollTo(0, 0);
  });
  afterEach(removeDirectories);

  const isCovered = (element: DirectoryElement) => {
    const { top, bottom } = focused(element)!.getBoundingClientRect();
    return top < 96 || bottom > innerHeight;
  };

  for (const view of ['cards', 'table', 'map']) {
    inEngines(['chromium', 'firefox'], 'the driver of WebKitGTK does not move the focus by Tab')(
      `is not behind it when Shift+Tab goes back through the ${view}`,
      async () => {
        const element = await showDirectory({ view, region: 'KR-11' }, many);
        document.body.append(below);
        findAll(element, '[part=results] .name .link').at(-1)?.focus();
        const passed = new Set<Element>();
        for (let stop = focused(element); stop && !passed.has(stop); stop = focused(element)) {
          // A radio button is visually hidden; its label is what a visitor sees.
          if (!stop.matches('.hidden, .frame')) expect(isCovered(element), stop.outerHTML).to.equal(false);
          passed.add(stop);
          await sendKeys({ down: 'Shift' });
          await pressKey('Tab');
          await sendKeys({ up: 'Shift' });
        }
        expect(passed.size).to.be.above(20);
      },
    );
  }

  it('keeps the distance that the page sets', async () => {
    const element = await showDirectory({}, many);
    element.style.setProperty('--ssegov-scroll-margin', '300px');
    const margins = findAll(element, 'button, a, input, select, summary').map(
      (control) => getComputedStyle(control).scrollMarginTop,
    );
    expect([...new Set(margins)]).to.deep.equal(['300px']);
  });
});
