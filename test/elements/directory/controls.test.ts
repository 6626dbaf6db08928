import { expect } from '@open-wc/testing';
import '../../../src/elements/directory/define.js';
import { find, findAll, nextEvent } from '../../helpers/mount.js';
import { idsOf, removeDirectories, showDirectory } from './directory-helpers.js';

describe('the controls of a directory', () => {
  afterEach(removeDirectories);
  const present = (element: Element) => ({
    toolbar: findAll(element, '.toolbar').length,
    search: findAll(element, 'input[type="search"]').length,
    filters: findAll(element, '.facet').length,
    sort: findAll(element, 'select').length,
  });

  const all = { toolbar: 1, search: 1, filters: 3, sort: 1 };
  const offered: Record<string, object> = {
    'search filters sort view export': all,
    search: { ...all, filters: 0, sort: 0 },
    'sort  search nonsense': { ...all, filters: 0 },
    '': { toolbar: 0, search: 0, filters: 0, sort: 0 },
  };
  for (const [controls, expected] of Object.entries(offered)) {
    it(`controls="${controls}"`, async () => {
      expect(present(await showDirectory({ controls }))).to.deep.equal(expected);
    });
  }

  it('all where the attribute is absent, or taken away', async () => {
    const element = await showDirectory({ controls: 'search' });
    element.removeAttribute('controls');
    await element.updateComplete;
    expect(present(element)).to.deep.equal(all);
    expect(present(await showDirectory())).to.deep.equal(all);
  });

  it('a bare list still filters by attribute and opens its members', async () => {
    const element = await showDirectory({ controls: '', region: 'KR-11' });
    expect(idsOf(element)).to.deep.equal(['da', 'ra', 'sa']);
    const select = nextEvent(element, 'ssegov-select');
    find(element, '.results [part="name"] .link').click();
    await select;
  });

  it('properties of other types, as frameworks set them', async () => {
    const element = await showDirectory();
    Object.assign(element, { query: 5, region: ['KR-11', 'KR-41'], kind: 7 });
    await element.updateComplete;
    expect(element.results).to.be.empty;
    Object.assign(element, { query: undefined, kind: null });
    await element.updateComplete;
    expect(element.results).to.have.length(6);
  });

  it('attributes of nonsense: the default, and no fault', async () => {
    const element = await showDirectory({ sort: 'nonsense', view: 'cubes', kind: 'village', status: 'toString' });
    expect((find(element, 'select') as HTMLSelectElement).value).to.equal('name');
    expect(idsOf(element)).to.deep.equal([]);
    const change = nextEvent(element, 'ssegov-change');
    find(element, '.clear').click();
    expect((await change).sort).to.equal('name');
    expect(idsOf(element)).to.deep.equal(['da', 'ga', 'ma', 'na', 'ra', 'sa']);
  });

  for (const name of ['query', 'region', 'kind', 'status', 'sort', 'view', 'featured', 'limit', 'page-size']) {
    it(`${name} taken away is as if it had never been there`, async () => {
      const element = await showDirectory({ [name]: 'rama' });
      element.removeAttribute(name);
      await element.updateComplete;
      expect(idsOf(element)).to.deep.equal(['da', 'ga', 'ma', 'na', 'ra', 'sa']);
    });

    it(`${name} set to undefined by a framework is no fault`, async () => {
      const element = await showDirectory();
      Object.assign(element, { [name.replace('-s', 'S')]: undefined });
      await element.updateComplete;
      expect(idsOf(element)).to.deep.equal(['da', 'ga', 'ma', 'na', 'ra', 'sa']);
    });
  }
});
