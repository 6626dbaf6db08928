import { expect } from '@open-wc/testing';
import '../../../src/elements/directory/define.js';
import type { DirectoryElement } from '../../../src/elements/directory/directory-element.js';
import { inventFeed } from '../../helpers/invented-feed.js';
import { find, findAll, mount, nextEvent } from '../../helpers/mount.js';
import {
  countOf,
  idsOf,
  many,
  namesOf,
  removeDirectories,
  showDirectory,
  type,
  withTools,
} from './directory-helpers.js';

const later = (element: DirectoryElement) => findAll(element, '.results > li.later').length;
const chips = (element: DirectoryElement) => findAll(element, '.chip').map((chip) => chip.textContent.trim());
const optionCounts = (element: DirectoryElement) =>
  findAll(element, '.option .count').map((count) => count.textContent);

/** The directory with the code that a keystroke needs, so that the first one is answered in the next frame. */
async function ready(...args: Parameters<typeof showDirectory>): Promise<DirectoryElement> {
  const element = await showDirectory(...args);
  await withTools(element);
  await element.updateComplete;
  return element;
}

/** Sets a query; resolves as soon as a part of the answer is rendered. */
async function firstDrawn(element: DirectoryElement, change: () => void): Promise<void> {
  const count = find(element, '.total');
  const drawn = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(count, { characterData: true, childList: true, subtree: true });
  });
  change();
  await drawn;
}

describe('the steps in which a directory is rendered', () => {
  afterEach(removeDirectories);

  it('answers each keystroke at once, and renders the last answer in the next frame', async () => {
    const element = await ready();
    const count = find(element, '.total');
    const texts: (string | null)[] = [];
    new MutationObserver(() => texts.push(count.textContent)).observe(count, { characterData: true, subtree: true });
    const input = find(element, 'input[type="search"]') as HTMLInputElement;
    for (const query of ['r', 'zzzz', 'rama']) {
      input.value = query;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // The microtasks that follow an event, and no frame.
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    }
    expect(element.results.map(({ id }) => id)).to.deep.equal(['ra']);
    await element.updateComplete;
    expect(texts).to.deep.equal(['1 of 6 members']);
  });

  it('shows at once that the filters are open, even in the frame of a keystroke', async () => {
    const element = await ready();
    await firstDrawn(element, () => (element.query = 'rama'));
    const button = find(element, '.filters');
    button.click();
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    expect(button.getAttribute('aria-expanded')).to.equal('true');
  });

  for (const [where, space] of Object.entries({ 'in view': '0', 'out of view': '300vh' })) {
    it(`renders at first no more cards than a viewport has room for, ${where}`, async () => {
      const above = document.createElement('div');
      above.style.blockSize = space;
      document.body.append(above);
      const element = mount('ssegov-directory', { lang: 'en', 'page-size': '48' });
      const first = new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          const drawn = namesOf(element).length;
          if (!drawn) return;
          observer.disconnect();
          resolve(drawn);
        });
        observer.observe(element.shadowRoot!, { childList: true, subtree: true });
      });
      element.feed = many;
      expect(await first).to.be.within(1, 47);
      await element.updateComplete;
      expect(namesOf(element)).to.have.length(48);
      above.remove();
    });
  }

  it('renders the members in view first, then the others, until all are there', async () => {
    const element = await ready({ 'page-size': '48' }, many);
    const before = optionCounts(element);
    await firstDrawn(element, () => (element.region = 'KR-11'));
    const waiting = later(element);
    expect(waiting).to.be.within(1, 29);
    // The cards in view are new already; the filters' counts and the chips follow.
    const drawn = findAll(element, '.results > li:not(.later) [part="name"]').map(({ textContent }) =>
      textContent.trim(),
    );
    const names = element.results.map(({ name }) => (name as { en: string }).en);
    expect(drawn).to.deep.equal(names.slice(0, drawn.length));
    expect(optionCounts(element)).to.deep.equal(before);
    expect(chips(element)).to.deep.equal([]);
    const steps = new Set<number>();
    const observer = new MutationObserver(() => steps.add(later(element)));
    observer.observe(find(element, '.results'), { attributes: true, subtree: true, attributeFilter: ['class'] });
    await element.updateComplete;
    observer.disconnect();
    expect(later(element)).to.equal(0);
    expect(steps.size, 'steps').to.be.at.least(2);
    expect(chips(element)).to.deep.equal(['Seoul']);
    expect(namesOf(element)).to.deep.equal(names);
  });

  it('renders only what fits where few members are followed by many', async () => {
    const element = await ready({ 'page-size': '48' }, many);
    element.query = 'Invented 59';
    await element.updateComplete;
    const few = namesOf(element).length;
    await firstDrawn(element, () => (element.query = ''));
    expect(few).to.be.below(48);
    expect(later(element)).to.be.within(1, 47);
    await element.updateComplete;
    expect(later(element)).to.equal(0);
    expect(namesOf(element)).to.have.length(48);
  });

  it('renders the filter counts after the members, even if all members are in view', async () => {
    const element = await ready({}, many);
    element.query = 'Invented 5';
    await element.updateComplete;
    const before = optionCounts(element);
    await firstDrawn(element, () => (element.query = 'Invented 59'));
    expect(namesOf(element)).to.deep.equal(['Invented 59']);
    expect(optionCounts(element)).to.deep.equal(before);
    await element.updateComplete;
    expect(optionCounts(element)).to.not.deep.equal(before);
  });

  it('hides the cards where nobody matches, and removes them after the frame', async () => {
    const element = await ready({}, many);
    const results = find(element, '.results');
    const [card] = findAll(element, '.results .card');
    await firstDrawn(element, () => (element.query = 'nobody of this name'));
    expect(card?.isConnected).to.equal(true);
    expect(card?.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })).to.equal(false);
    expect(results.getBoundingClientRect().height).to.equal(0);
    expect(find(element, '.none-found p').getBoundingClientRect().bottom).to.be.at.most(innerHeight);
    await element.updateComplete;
    expect(card?.isConnected).to.equal(false);
    await firstDrawn(element, () => (element.query = ''));
    const [first] = findAll(element, '.results .name .link');
    expect(first?.getBoundingClientRect().height).to.be.above(0);
    expect(first?.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })).to.equal(true);
  });

  it('keeps the cards of members that still match, and moves them up', async () => {
    const element = await ready({ 'page-size': '48' }, many);
    const cardOf = (name: string | undefined) =>
      findAll(element, '.results > li').find(
        (item) => item.querySelector('[part="name"]')?.textContent.trim() === name,
      );
    const before = namesOf(element);
    const stays = new Map(before.map((name) => [name, cardOf(name)]));
    element.region = 'KR-11';
    await element.updateComplete;
    const after = namesOf(element);
    const common = after.filter((name) => stays.has(name));
    expect(common, 'names that stay').to.have.length.within(2, before.length - 1);
    expect(before.indexOf(common[0]), 'the place of the first of them').to.be.above(0);
    for (const name of common) expect(cardOf(name), name).to.equal(stays.get(name));
  });

  it('removes no card that has the focus', async () => {
    const element = await ready({ 'page-size': '48' }, many);
    const [first] = findAll(element, '.results .name .link');
    first?.focus();
    element.region = 'KR-11';
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).to.equal(first);
    expect(namesOf(element)[0]).to.equal(first?.textContent.trim());
  });

  it('never renders the remainder of an answer after a newer keystroke', async () => {
    const element = await ready({ 'page-size': '48' }, many);
    await firstDrawn(element, () => (element.region = 'KR-11'));
    expect(later(element)).to.be.above(0);
    await firstDrawn(element, () => (element.region = ''));
    await element.updateComplete;
    expect(namesOf(element)).to.deep.equal(element.results.slice(0, 48).map(({ name }) => (name as { en: string }).en));
  });
});

describe('a large feed in a directory', () => {
  const large = inventFeed(
    Array.from({ length: 6000 }, (_, index) => ({
      id: `m${index}`,
      name: {
        ko: index === 5999 ? '마지막구' : `가나구 ${index}`,
        en: index === 5999 ? 'Lastborough' : `Gana-gu ${index}`,
      },
    })),
  );
  afterEach(removeDirectories);

  it('answers exactly while its search index is still being built', async () => {
    const element = await showDirectory({ 'page-size': '6' }, large);
    await withTools(element);
    const changed = nextEvent(element, 'ssegov-change');
    element.query = 'Lastborough';
    const { results } = await changed;
    expect(results.map(({ id }) => id)).to.deep.equal(['m5999']);
    expect(idsOf(element)).to.deep.equal(['m5999']);
  });

  it('shows and announces only the newest of several quick keystrokes', async () => {
    const element = await showDirectory({ 'page-size': '6' }, large);
    await withTools(element);
    const announced: string[] = [];
    element.addEventListener('ssegov-change', (event) => announced.push(event.query));
    const shown = new Set<string>();
    const observer = new MutationObserver(() => shown.add(countOf(element)));
    observer.observe(element.shadowRoot!, { characterData: true, childList: true, subtree: true });
    const input = find(element, 'input[type="search"]') as HTMLInputElement;
    for (const text of ['L', 'La', 'Las']) {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    await type(element, 'Lastb');
    observer.disconnect();
    expect(announced).to.deep.equal(['Lastb']);
    expect([...shown].filter((count) => count.startsWith('1 '))).to.have.length(1);
    expect(shown.size).to.equal(1);
    expect(namesOf(element)).to.deep.equal(['Lastborough']);
  });
});
