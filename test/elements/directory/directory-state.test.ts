import { expect } from '@open-wc/testing';
import { readState } from '../../../src/elements/directory/directory-state.js';

const visitor = { pages: 1, filtersOpen: false, openMember: undefined, isPrinting: false };
const read = (properties: object) => readState(properties, visitor);

describe('the state of a directory', () => {
  it('has a default for every property that was never set', () => {
    expect(read({})).to.deep.equal({
      ...visitor,
      query: '',
      chosen: { region: [], kind: [], status: [] },
      sort: 'name',
      view: 'cards',
      controls: new Set(),
      featured: false,
      limit: undefined,
      pageSize: 24,
    });
  });

  it('has a default for every property with a meaningless value', () => {
    const { query, sort, view, limit, pageSize } = read({
      query: { toString: () => 'x' },
      sort: '__proto__',
      view: 'constructor',
      limit: NaN,
      pageSize: -3,
    });
    expect({ query, sort, view, limit, pageSize }).to.deep.equal({
      query: '',
      sort: 'name',
      view: 'cards',
      limit: undefined,
      pageSize: 24,
    });
  });

  it('has each value of a filter once, whether a page sets text, a number or a list', () => {
    const { chosen } = read({ region: ' KR-11  KR-41 KR-11', kind: ['city', 'county'], status: 7 });
    expect(chosen).to.deep.equal({ region: ['KR-11', 'KR-41'], kind: ['city', 'county'], status: ['7'] });
  });

  it('has whole numbers, and the visitor’s actions', () => {
    const state = readState({ limit: 3.9, pageSize: 7.5 }, { ...visitor, pages: 3, filtersOpen: true });
    expect([state.limit, state.pageSize, state.pages, state.filtersOpen]).to.deep.equal([3, 7, 3, true]);
  });
});
