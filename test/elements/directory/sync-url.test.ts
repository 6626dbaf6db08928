import { expect } from '@open-wc/testing';
import '../../../src/elements/directory/define.js';
import type { DirectoryElement } from '../../../src/elements/directory/directory-element.js';
import { find, findAll, until } from '../../helpers/mount.js';
import { choose, idsOf, removeDirectories, showDirectory, type } from './directory-helpers.js';

const back = () =>
  new Promise((resolve) => {
    addEventListener('popstate', resolve, { once: true });
    history.back();
  });

const toTable = async (element: DirectoryElement) => {
  find(element, 'input[value="table"]').click();
  await until(element, () => findAll(element, 'table').length === 1);
};

describe('a directory that keeps its state in the page’s address', () => {
  const { href } = location;
  beforeEach(() => history.replaceState({ router: 7 }, '', '?a=1&b=%20x&flag#part'));
  afterEach(() => {
    removeDirectories();
    history.replaceState(null, '', href);
  });

  it('writes nothing before the visitor acts, whatever code sets', async () => {
    const element = await showDirectory({ 'sync-url': 'm', region: 'KR-11' });
    element.sort = 'population';
    await element.updateComplete;
    expect(location.search).to.equal('?a=1&b=%20x&flag');
  });

  it('adds what was chosen to what the page has, keeps hash and state, and Back takes it back', async () => {
    const element = await showDirectory({ 'sync-url': 'm' });
    await choose(element, 'Seoul');
    expect(location.search).to.equal('?a=1&b=%20x&flag&m-region=KR-11');
    expect(location.hash).to.equal('#part');
    expect(history.state).to.deep.equal({ router: 7 });
    await toTable(element);
    expect(location.search).to.equal('?a=1&b=%20x&flag&m-region=KR-11&m-view=table');
    await back();
    await until(element, () => findAll(element, 'table').length === 0);
    expect(element.region).to.equal('KR-11');
    await back();
    await element.updateComplete;
    expect(element.region).to.equal('');
    expect(idsOf(element)).to.have.length(6);
  });

  it('begins as the address says, in its first picture', async () => {
    history.replaceState(null, '', '?m-query=gu&m-region=KR-11&m-view=table&n-region=KR-41');
    const element = await showDirectory({ 'sync-url': 'm', region: 'KR-41' });
    expect(idsOf(element)).to.deep.equal(['da', 'ra', 'sa']);
    expect(findAll(element, 'table')).to.have.length(1);
    expect(find(element, 'input[type="search"]')).to.have.property('value', 'gu');
  });

  it('what the page’s markup filters and the visitor has taken away is kept as taken away', async () => {
    const element = await showDirectory({ 'sync-url': 'm', region: 'KR-11' });
    find(element, '.chip').click();
    expect(location.search).to.contain('m-region=');
    element.remove();
    const again = await showDirectory({ 'sync-url': 'm', region: 'KR-11' });
    expect(again.region).to.equal('');
  });

  it('two on a page do not disturb each other', async () => {
    const [one, other] = [await showDirectory({ 'sync-url': 'm' }), await showDirectory({ 'sync-url': 'n' })];
    await choose(one, 'Seoul');
    await choose(other, 'Gyeonggi-do');
    expect(location.search).to.contain('m-region=KR-11&n-region=KR-41');
    await back();
    await other.updateComplete;
    expect([one.region, other.region]).to.deep.equal(['KR-11', '']);
  });

  it('a search that is typed becomes one step', async () => {
    const element = await showDirectory({ 'sync-url': '' });
    const before = history.length;
    for (const text of ['r', 'ra', 'ram']) await type(element, text);
    expect(location.search).to.equal('?a=1&b=%20x&flag');
    find(element, 'input[type="search"]').dispatchEvent(new Event('change', { bubbles: true }));
    await choose(element, 'Seoul');
    expect(location.search).to.contain('ssegov-query=ram&ssegov-region=KR-11');
    expect(history.length).to.be.at.most(before + 2);
  });

  it('follows no more when it has left the page', async () => {
    const element = await showDirectory({ 'sync-url': 'm' });
    await choose(element, 'Seoul');
    element.remove();
    await back();
    expect(element.region).to.equal('KR-11');
  });
});
