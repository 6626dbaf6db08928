import { expect } from '@open-wc/testing';
import '../../../src/elements/directory/define.js';
import type { DirectoryElement } from '../../../src/elements/directory/directory-element.js';
import { countLeftovers } from '../../helpers/leftovers.js';
import { findAll, until } from '../../helpers/mount.js';
import { dialogOf, members, removeDirectories, showDirectory } from './directory-helpers.js';

/** A place in a page that cannot be seen or reached, and what changes that. */
interface Place {
  readonly parent: Node;
  readonly show: () => void;
  readonly hide: () => void;
}

const page = document.createElement('main');

const boxWith = (parent: Node = page): HTMLElement => parent.appendChild(document.createElement('div'));

const byStyle = (property: string, value: string) => (): Place => {
  const parent = boxWith();
  const hide = () => parent.style.setProperty(property, value);
  hide();
  return { parent, hide, show: () => parent.style.removeProperty(property) };
};

const byAttribute = (name: string, value: string) => (): Place => {
  const parent = boxWith();
  const hide = () => parent.setAttribute(name, value);
  hide();
  return { parent, hide, show: () => parent.removeAttribute(name) };
};

/** Places where a modal dialog would make the page unusable: not rendered, or rendered and hidden. */
const hidden: Record<string, () => Place> = {
  'a tab without a display': byStyle('display', 'none'),
  'a tab with `hidden`': byAttribute('hidden', ''),
  'a tab that is not visible': byStyle('visibility', 'hidden'),
  '`content-visibility: hidden`': byStyle('content-visibility', 'hidden'),
  'closed `<details>`': () => {
    const parent = page.appendChild(document.createElement('details'));
    return { parent, hide: () => (parent.open = false), show: () => (parent.open = true) };
  },
  'a slot that is not rendered': () => {
    const parent = boxWith();
    const inner = parent.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    inner.append(document.createElement('slot'));
    inner.hidden = true;
    return { parent, hide: () => (inner.hidden = true), show: () => (inner.hidden = false) };
  },
  'a component’s shadow root': () => {
    const outer = boxWith();
    const parent = boxWith(outer.attachShadow({ mode: 'open' }));
    outer.hidden = true;
    return { parent, hide: () => (outer.hidden = true), show: () => (outer.hidden = false) };
  },
};

/** Places where a dialog would cover something that the visitor has to finish first. */
const closedOff: Record<string, () => Place> = {
  'an inert part of the page': byAttribute('inert', ''),
  'a page whose own modal dialog is open': () => {
    const modal = page.appendChild(document.createElement('dialog'));
    modal.append(document.createElement('button'));
    modal.showModal();
    return { parent: page, hide: () => modal.showModal(), show: () => modal.close() };
  },
};

const canBeUsed = (): boolean => {
  const button = page.querySelector<HTMLElement>(':scope > button')!;
  button.focus();
  return document.activeElement === button;
};

describe('the details of a member, in a place that cannot be seen', () => {
  const { href } = location;
  beforeEach(() => {
    history.replaceState(null, '', '?m-member=sa');
    document.body.append(page);
    page.replaceChildren(document.createElement('button'));
  });
  afterEach(() => {
    removeDirectories();
    page.querySelectorAll('*').forEach(({ shadowRoot }) => shadowRoot?.replaceChildren());
    page.remove();
    history.replaceState(null, '', href);
  });

  const isOpen = (element: DirectoryElement) => !!dialogOf(element)?.matches(':modal');

  for (const [name, arrange] of Object.entries({ ...hidden, ...closedOff })) {
    it(`requested by the address in ${name}: they wait, the page can be used, and they open once they can be seen`, async () => {
      const { parent, show } = arrange();
      const element = await showDirectory({ 'sync-url': 'm' }, members, parent);
      await until(element, () => !!dialogOf(element));
      await element.updateComplete;
      expect(isOpen(element)).to.equal(false);
      if (!page.querySelector('dialog')) expect(canBeUsed()).to.equal(true);
      expect(location.search).to.equal('?m-member=sa');
      show();
      await until(element, () => isOpen(element));
      expect(dialogOf(element)?.textContent).to.contain('Saa-gu');
    });
  }

  for (const [name, arrange] of Object.entries(hidden)) {
    it(`open, then hidden in ${name}: the page can be used; shown again, they are open and can be closed`, async () => {
      const { parent, show, hide } = arrange();
      show();
      const element = await showDirectory({ 'sync-url': 'm' }, members, parent);
      await until(element, () => isOpen(element));
      hide();
      await until(element, () => !isOpen(element));
      expect(canBeUsed()).to.equal(true);
      expect(location.search).to.equal('?m-member=sa');
      show();
      await until(element, () => isOpen(element));
      dialogOf(element)?.close();
      await until(element, () => !dialogOf(element));
      expect(location.search).to.equal('');
    });
  }

  it('do not open after the visitor has gone back', async () => {
    const { parent, show } = byStyle('display', 'none')();
    const element = await showDirectory({ 'sync-url': 'm' }, members, parent);
    await until(element, () => !!dialogOf(element));
    history.replaceState(null, '', location.pathname);
    dispatchEvent(new PopStateEvent('popstate'));
    await until(element, () => !dialogOf(element));
    show();
    await element.updateComplete;
    expect(findAll(element, 'dialog')).to.deep.equal([]);
  });

  it('wait in a document without a window, and open in the page, or in a frame, that the directory is moved to', async () => {
    const element = await showDirectory({ 'sync-url': 'm' }, members, page);
    await until(element, () => isOpen(element));
    document.implementation.createHTMLDocument('').body.append(element);
    await element.updateComplete;
    expect(dialogOf(element)?.open).to.equal(false);
    expect(canBeUsed()).to.equal(true);
    const frame = page.appendChild(document.createElement('iframe'));
    frame.contentDocument!.body.append(element);
    await until(element, () => isOpen(element));
    expect(canBeUsed()).to.equal(true);
    page.append(element);
    await until(element, () => isOpen(element));
  });

  for (const [name, hide] of Object.entries({ open: false, waiting: true })) {
    it(`leave no timer and no listener behind when the directory is removed, ${name}`, async () => {
      const { parent, show } = byStyle('display', 'none')();
      if (!hide) show();
      const leftovers = countLeftovers();
      try {
        const element = await showDirectory({ 'sync-url': 'm' }, members, parent);
        await until(element, () => dialogOf(element)?.open === !hide);
        await element.updateComplete;
        element.remove();
        await until(element, () => !dialogOf(element));
        await element.updateComplete;
        expect(leftovers.count()).to.deep.equal({ listeners: 0, timers: 0, observers: 0 });
        expect(canBeUsed()).to.equal(true);
      } finally {
        leftovers.restore();
      }
    });
  }
});
