import { expect } from '@open-wc/testing';
import '../../../src/elements/directory/define.js';
import type { DirectoryElement } from '../../../src/elements/directory/directory-element.js';
import { find, findAll, until } from '../../helpers/mount.js';
import { choose, many, removeDirectories, showDirectory } from './directory-helpers.js';

const shown = (element: Element) => findAll(element, '.results > li').length;

async function more(element: DirectoryElement): Promise<void> {
  find(element, '.more button').click();
  await element.updateComplete;
}

const back = () =>
  new Promise((resolve) => {
    addEventListener('popstate', resolve, { once: true });
    history.back();
  });

describe('"show more" and the history of a page', () => {
  const { href } = location;
  let turn = 0;
  // Where there is no Navigation API, an address is what tells one entry from another.
  beforeEach(() => history.replaceState({ router: 7 }, '', `?page=members&turn=${(turn += 1)}`));
  afterEach(() => {
    removeDirectories();
    history.replaceState(null, '', href);
  });

  for (const attributes of [{}, { 'sync-url': 'm' }] as Record<string, string>[]) {
    it(`a router that renders the page again on Back shows as many members as before (${JSON.stringify(attributes)})`, async () => {
      const element = await showDirectory(attributes, many);
      await more(element);
      history.pushState({ router: 8 }, '', '?page=about');
      element.remove();
      await Promise.resolve();
      await back();
      expect(shown(await showDirectory(attributes, many))).to.equal(48);
      expect(history.state).to.deep.equal({ router: 7 });
    });
  }

  it('Back from a filter shows as many members as before it', async () => {
    const element = await showDirectory({ 'sync-url': 'm', 'page-size': '10' }, many);
    await more(element);
    await more(element);
    await choose(element, 'Seoul');
    expect(shown(element)).to.equal(10);
    await back();
    await until(element, () => shown(element) === 30);
  });

  it('another list at the same history entry starts with its first page', async () => {
    const element = await showDirectory({}, many);
    await more(element);
    element.remove();
    await Promise.resolve();
    expect(shown(await showDirectory({}, many))).to.equal(24);
  });

  it('a list that is moved shows as many members as before', async () => {
    const element = await showDirectory({}, many);
    await more(element);
    const box = document.body.appendChild(document.createElement('div'));
    box.append(element);
    await element.updateComplete;
    expect(shown(element)).to.equal(48);
    box.remove();
  });

  it('a new visit starts with the first page', async () => {
    const element = await showDirectory({}, many);
    await more(element);
    history.pushState(null, '', '?page=about');
    element.remove();
    await Promise.resolve();
    history.pushState(null, '', '?page=more');
    expect(shown(await showDirectory({}, many))).to.equal(24);
  });

  it('works within a document where storage throws', async () => {
    const own = (target: object, name: string, descriptor: PropertyDescriptor) =>
      Object.defineProperty(target, name, { configurable: true, ...descriptor });
    own(globalThis, 'sessionStorage', {
      get() {
        throw new DOMException('closed', 'SecurityError');
      },
    });
    try {
      const element = await showDirectory({}, many);
      await more(element);
      expect(shown(element)).to.equal(48);
      history.pushState(null, '', '?page=about');
      element.remove();
      await Promise.resolve();
      await back();
      expect(shown(await showDirectory({}, many))).to.equal(48);
    } finally {
      Reflect.deleteProperty(globalThis, 'sessionStorage');
    }
  });
});
