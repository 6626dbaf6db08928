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

  it('are all shown where the attribute is absent or removed', async () => {
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

  it('accept properties of other types, as frameworks set them', async () => {
    const element = await showDirectory();
    Object.assign(element, { query: 5, region: ['KR-11', 'KR-41'], kind: 7 });
    await element.updateComplete;
    expect(element.results).to.be.empty;
    Object.assign(element, { query: undefined, kind: null });
    await element.updateComplete;
    expect(element.results).to.have.length(6);
  });

  it('have their defaults where attributes are nonsense, without an error', async () => {
    const element = await showDirectory({ sort: 'nonsense', view: 'cubes', kind: 'village', status: 'toString' });
    expect((find(element, 'select') as HTMLSelectElement).value).to.equal('name');
    expect(idsOf(element)).to.deep.equal([]);
    const change = nextEvent(element, 'ssegov-change');
    find(element, '.clear').click();
    expect((await change).sort).to.equal('name');
    expect(idsOf(element)).to.deep.equal(['da', 'ga', 'ma', 'na', 'ra', 'sa']);
  });

  for (const name of ['query', 'region', 'kind', 'status', 'sort', 'view', 'featured', 'limit', 'page-size']) {
    it(`removing ${name} restores the default`, async () => {
      const element = await showDirectory({ [name]: 'rama' });
      element.removeAttribute(name);
      await element.updateComplete;
      expect(idsOf(element)).to.deep.equal(['da', 'ga', 'ma', 'na', 'ra', 'sa']);
    });

    it(`${name} may be set to undefined by a framework`, async () => {
      const element = await showDirectory();
      Object.assign(element, { [name.replace('-s', 'S')]: undefined });
      await element.updateComplete;
      expect(idsOf(element)).to.deep.equal(['da', 'ga', 'ma', 'na', 'ra', 'sa']);
    });
  }
});
