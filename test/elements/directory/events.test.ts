import { expect } from '@open-wc/testing';
import '../../../src/elements/directory/define.js';
import { SsegovChangeEvent } from '../../../src/events/ssegov-change-event.js';
import { SsegovSelectEvent } from '../../../src/events/ssegov-select-event.js';
import { find, findAll, nextEvent } from '../../helpers/mount.js';
import { choose, idsOf, many, members, removeDirectories, showDirectory, type } from './directory-helpers.js';

describe('what a directory tells', () => {
  afterEach(removeDirectories);

  it('no ssegov-change on load, whatever its attributes', async () => {
    const changes: Event[] = [];
    const collect = (event: Event) => void changes.push(event);
    document.addEventListener('ssegov-change', collect);
    const element = await showDirectory({ query: 'rama', region: 'KR-11', sort: 'population' });
    await element.reload();
    element.lang = 'ko';
    element.featured = true;
    await element.updateComplete;
    document.removeEventListener('ssegov-change', collect);
    expect(changes).to.be.empty;
  });

  it('ssegov-change with everything, after a visitor’s change, when it is on screen', async () => {
    const element = await showDirectory({ region: 'KR-11' });
    const heard = nextEvent(document, 'ssegov-change');
    await type(element, 'rama');
    const event = await heard;
    expect(event).to.be.instanceOf(SsegovChangeEvent);
    expect(event).to.include({ bubbles: true, composed: true, query: 'rama', sort: 'name', view: 'cards' });
    expect(event.filters).to.deep.equal({ region: ['KR-11'], kind: [], status: [] });
    expect(event.results.map(({ id }) => id)).to.deep.equal(['ra']);
    expect(event.results === element.results).to.be.true;
    expect(findAll(element, '.results > li')).to.have.length(1);
  });

  it('one ssegov-change for each change, by hand or by code, and none for the same again', async () => {
    const element = await showDirectory();
    const heard: string[] = [];
    element.addEventListener('ssegov-change', ({ query, filters, sort }) =>
      heard.push([query, filters.kind.join('+'), sort].join()),
    );
    element.query = 'gu';
    element.sort = 'since';
    await element.updateComplete;
    await choose(element, 'District');
    element.kind = 'district';
    element.requestUpdate();
    await element.updateComplete;
    element.kind = 'city  district';
    await element.updateComplete;
    expect(heard).to.deep.equal(['gu,,since', 'gu,district,since', 'gu,city+district,since']);
  });

  it('results: all that match, in order, not only the page', async () => {
    const element = await showDirectory({ 'page-size': '5' }, many);
    expect(element.results).to.have.length(60);
    expect(findAll(element, '.results > li')).to.have.length(5);
  });

  it('ssegov-select with the member; cancelled, no dialog opens', async () => {
    const element = await showDirectory();
    const cancel = (event: Event) => event.preventDefault();
    document.addEventListener('ssegov-select', cancel);
    const heard = nextEvent(document, 'ssegov-select');
    find(element, '.results [part="name"] .link').click();
    const event = await heard;
    document.removeEventListener('ssegov-select', cancel);
    expect(event).to.be.instanceOf(SsegovSelectEvent);
    expect(event).to.include({ bubbles: true, composed: true, cancelable: true, defaultPrevented: true });
    expect(event.member.id).to.equal('da');
    expect(event.member === element.feed?.members[0]).to.be.true;
    await import('../../../src/elements/directory/member-details.view.js');
    await element.updateComplete;
    expect(findAll(element, 'dialog')).to.be.empty;
  });

  it('new results when the feed is replaced, with the filters kept', async () => {
    const element = await showDirectory({ region: 'KR-11' });
    const load = nextEvent(element, 'ssegov-load');
    element.feed = { ...members, members: members.members.slice(0, 1) };
    await load;
    expect(idsOf(element)).to.deep.equal(['da']);
    expect(element.region).to.equal('KR-11');
  });
});

describe('the pages of a directory', () => {
  afterEach(removeDirectories);
  const shown = (element: Element) => findAll(element, '.results > li').length;

  it('twenty-four at first; each "show more" adds as many, with the focus on the first new one', async () => {
    const element = await showDirectory({}, many);
    expect(shown(element)).to.equal(24);
    find(element, '.more button').click();
    await element.updateComplete;
    expect(shown(element)).to.equal(48);
    const names = findAll(element, '.results [part="name"] .link');
    expect(element.shadowRoot?.activeElement === names[24]).to.be.true;
    expect(find(element, '.more button').textContent.trim()).to.equal('Show 12 more');
    find(element, '.more button').click();
    await element.updateComplete;
    expect(shown(element)).to.equal(60);
    expect(findAll(element, '.more')).to.be.empty;
    expect(element.shadowRoot?.activeElement?.textContent.trim()).to.equal(
      findAll(element, '.results [part="name"]')[48]?.textContent.trim(),
    );
  });

  it('a new question starts at the first page', async () => {
    const element = await showDirectory({ 'page-size': '10' }, many);
    find(element, '.more button').click();
    await element.updateComplete;
    expect(shown(element)).to.equal(20);
    await type(element, 'Invented');
    expect(shown(element)).to.equal(10);
  });

  const sizes = { '1': 1, '7.9': 7, '1000000000': 60, Infinity: 60, '0': 24, '-3': 24, many: 24, '': 24 };
  for (const [size, count] of Object.entries(sizes)) {
    it(`page-size="${size}" shows ${count} of 60`, async () => {
      expect(shown(await showDirectory({ 'page-size': size }, many))).to.equal(count);
    });
  }

  const limits = { '3': 3, '2.7': 2, '100': 60, '0': 60, '-1': 60, few: 60, '': 60, Infinity: 60 };
  for (const [limit, count] of Object.entries(limits)) {
    it(`limit="${limit}" leaves ${count} of 60, and says so`, async () => {
      const element = await showDirectory({ limit }, many);
      expect(element.results).to.have.length(count);
      expect(find(element, '[role="status"]').textContent.trim()).to.equal(`${count} members`);
    });
  }

  it('featured: only the notable members, of which a limit takes the first', async () => {
    expect(idsOf(await showDirectory({ featured: '' }))).to.deep.equal(['da', 'ra']);
    const strip = await showDirectory({ featured: '', limit: '1', controls: '' });
    expect(idsOf(strip)).to.deep.equal(['da']);
  });

  it('featured where none is: empty, and not the fault of a filter', async () => {
    const element = await showDirectory({ featured: '' }, many);
    expect(find(element, '.none-found').textContent.trim()).to.equal('There are no members to show yet.');
  });
});

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
