import { expect } from '@open-wc/testing';
import '../../../src/elements/directory/define.js';
import { find, findAll, statesOf, textOf, until } from '../../helpers/mount.js';
import {
  choose,
  countOf,
  idsOf,
  namesOf,
  optionOf,
  removeDirectories,
  showDirectory,
  type,
} from './directory-helpers.js';

describe('searching and filtering a directory', () => {
  afterEach(removeDirectories);

  it('shows all members at first, by name', async () => {
    const element = await showDirectory();
    expect(namesOf(element)).to.deep.equal(['Daga-gu', 'Gana-si', 'Maba-si', 'Nada-gun', 'Rama-gu', 'Saa-gu']);
    expect(countOf(element)).to.equal('6 members');
  });

  const queries: Record<string, string[]> = {
    Rama: ['ra'],
    라마구: ['ra'],
    gyeonggi: ['ga', 'ma', 'na'],
    경기: ['ga', 'ma', 'na'],
    Kana: ['ga'],
    옛마구: ['ra'],
    '서울 사아': ['sa'],
    '  rama  ': ['ra'],
    zzzz: [],
  };
  for (const [query, expected] of Object.entries(queries)) {
    for (const lang of ['ko', 'en']) {
      it(`finds ${expected.join() || 'nobody'} by "${query}", read in ${lang}`, async () => {
        const element = await showDirectory({ lang });
        await type(element, query);
        expect(idsOf(element).sort()).to.deep.equal(expected);
        expect(findAll(element, '.results > li')).to.have.length(expected.length);
      });
    }
  }

  it('marks the match, and says through which other name a member was found', async () => {
    const element = await showDirectory();
    await type(element, 'Rama');
    await until(element, () => findAll(element, 'mark').length > 0);
    expect(find(element, 'mark').textContent).to.equal('Rama');
    await type(element, 'Yetma');
    expect(textOf(element)).to.contain('Formerly Yetma-gu');
  });

  it('marks the match in the region, or says which of its names matched', async () => {
    const element = await showDirectory();
    const regionOf = async (query: string) => {
      await type(element, query);
      await until(element, () => findAll(element, '[part=region] mark').length > 0);
      return [find(element, '[part=region]').textContent, find(element, '[part=region] mark').textContent];
    };
    expect(await regionOf('seoul')).to.deep.equal(['Seoul', 'Seoul']);
    expect(await regionOf('서울')).to.deep.equal(['Seoul (서울특별시)', '서울']);
    expect(find(element, '[part=region] [lang=ko]').textContent).to.equal('서울특별시');
    // A single letter gets no explanation.
    await type(element, '서');
    await until(element, () => find(element, '[part=region]').textContent === 'Seoul');
    await type(element, 'Rama');
    expect(find(element, '[part=region]').textContent).to.equal('Seoul');
  });

  it('filters by several values of one facet, and by two facets together', async () => {
    const element = await showDirectory();
    await choose(element, 'Seoul');
    expect(idsOf(element)).to.deep.equal(['da', 'ra', 'sa']);
    await choose(element, 'Gyeonggi-do');
    expect(element.region).to.equal('KR-11 KR-41');
    expect(idsOf(element)).to.have.length(6);
    await choose(element, 'City');
    expect(idsOf(element)).to.deep.equal(['ga', 'ma']);
    await choose(element, 'City');
    expect(element.kind).to.equal('');
  });

  it('says how many members each filter would leave, with the query and the other filters', async () => {
    const element = await showDirectory();
    const count = (label: string) => optionOf(element, label).closest('.option')?.querySelector('.count')?.textContent;
    expect(['Seoul', 'Gyeonggi-do', 'City', 'County', 'Former'].map(count)).to.deep.equal(['3', '3', '2', '1', '1']);
    await choose(element, 'Gyeonggi-do');
    expect(['Seoul', 'Gyeonggi-do', 'City', 'District'].map(count)).to.deep.equal(['3', '3', '2', '0']);
    await type(element, 'Gana');
    expect(['Gyeonggi-do', 'City', 'County'].map(count)).to.deep.equal(['1', '1', '0']);
  });

  it('gives counts in words to screen readers', async () => {
    const element = await showDirectory({ region: 'KR-41', kind: 'city' });
    const heard = findAll(element, '.option input').map((input) => input.ariaLabel);
    expect(heard).to.include.members(['Seoul, 0 members', 'Gyeonggi-do, 2 members', 'District, 0 members']);
    const summary = find(element, 'summary').cloneNode(true) as Element;
    summary.querySelector('[aria-hidden]')?.remove();
    expect(summary.textContent.trim().replace(/\s+/g, ' ')).to.equal('Region 1 chosen');
  });

  it('takes query and filters from attributes, several values each', async () => {
    const element = await showDirectory({ region: 'KR-11  KR-41', kind: 'city county', status: 'former current' });
    expect(idsOf(element)).to.deep.equal(['ma', 'na']);
    expect(optionOf(element, 'City').checked).to.be.true;
    element.setAttribute('query', 'maba');
    await element.updateComplete;
    expect(idsOf(element)).to.deep.equal(['ma']);
    expect((find(element, 'input[type="search"]') as HTMLInputElement).value).to.equal('maba');
  });

  const orders = {
    name: ['da', 'ga', 'ma', 'na', 'ra', 'sa'],
    population: ['ga', 'sa', 'ma', 'da', 'na', 'ra'],
    since: ['ra', 'ga', 'na', 'da', 'ma', 'sa'],
    region: ['da', 'ra', 'sa', 'ga', 'ma', 'na'],
  };
  for (const [sort, expected] of Object.entries(orders)) {
    it(`sorts by ${sort}, by attribute and by the control`, async () => {
      expect(idsOf(await showDirectory({ sort }))).to.deep.equal(expected);
      const element = await showDirectory();
      const select = find(element, 'select') as HTMLSelectElement;
      select.value = sort;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
      expect(idsOf(element)).to.deep.equal(expected);
      expect(element.sort).to.equal(sort);
    });
  }

  it('sorts names by the reader’s alphabet', async () => {
    expect(namesOf(await showDirectory({ lang: 'ko' }))).to.deep.equal([
      '가나시',
      '나다군',
      '다가구',
      '라마구',
      '마바시',
      '사아구',
    ]);
  });

  it('chips remove one filter each, and "clear all" removes everything', async () => {
    const element = await showDirectory({ region: 'KR-11', kind: 'city district' });
    const chips = () => findAll(element, '.chip').map(({ textContent }) => textContent.trim());
    expect(chips()).to.deep.equal(['Seoul', 'City', 'District']);
    const [, city] = findAll(element, '.chip');
    expect(city?.getAttribute('aria-label')).to.contain('City');
    city?.click();
    await element.updateComplete;
    expect(chips()).to.deep.equal(['Seoul', 'District']);
    await type(element, 'rama');
    find(element, '.clear').click();
    await element.updateComplete;
    expect(chips()).to.deep.equal([]);
    expect(element).to.include({ query: '', region: '', kind: '', status: '' });
    expect(idsOf(element)).to.have.length(6);
    expect((find(element, 'input[type="search"]') as HTMLInputElement).value).to.equal('');
  });

  it('the focus stays in the directory when the last chip, or "clear all", is removed', async () => {
    for (const [controls, selector] of [
      ['search filters', '.chip'],
      ['filters', '.chip'],
      ['filters', '.clear'],
      ['search filters', '.clear'],
    ] as const) {
      const element = await showDirectory({ region: 'KR-11', controls });
      const button = find(element, selector);
      button.focus();
      button.click();
      await element.updateComplete;
      await element.updateComplete;
      expect(document.activeElement === element, `${controls} ${selector}`).to.be.true;
      element.remove();
    }
  });

  it('the count is a live region that stays the same node', async () => {
    const element = await showDirectory();
    const status = find(element, '.total[role="status"]');
    await type(element, 'gyeonggi');
    expect(status.textContent.trim()).to.equal('3 of 6 members');
    await type(element, 'zzzz');
    expect(status.textContent.trim()).to.equal('0 of 6 members');
    expect(find(element, '.total[role="status"]') === status).to.be.true;
  });

  it('without a match: the state empty, a sentence with the query, and a button to clear', async () => {
    const element = await showDirectory();
    await type(element, 'zzzz');
    expect(statesOf(element)).to.deep.equal(['ready', 'empty']);
    expect(textOf(element)).to.contain('No member matches “zzzz”.');
    await choose(element, 'Seoul');
    expect(textOf(element)).to.contain('No member within these filters matches “zzzz”.');
    find(element, '.none-found .clear').click();
    await element.updateComplete;
    expect(statesOf(element)).to.deep.equal(['ready']);
    expect(idsOf(element)).to.have.length(6);
  });

  it('a Hangul composition is not interrupted: the field is never written during typing', async () => {
    const element = await showDirectory();
    const input = find(element, 'input[type="search"]') as HTMLInputElement;
    let writes = 0;
    const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
    const compose = (text: string) => {
      value.set?.call(input, text);
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, isComposing: true }));
      return element.updateComplete;
    };
    Object.defineProperty(input, 'value', {
      configurable: true,
      get: () => value.get?.call(input) as unknown,
      set: () => (writes += 1),
    });
    input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    for (const text of ['ㄹ', '라', '람', '라마']) await compose(text);
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '라마' }));
    await element.updateComplete;
    expect(writes).to.equal(0);
    expect(find(element, 'input[type="search"]') === input).to.be.true;
    expect(idsOf(element)).to.deep.equal(['ra']);
  });
});
