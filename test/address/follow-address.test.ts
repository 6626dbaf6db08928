import { expect } from '@open-wc/testing';
import { followAddress } from '../../src/address/follow-address.js';

describe('the state of a history entry whose query string changes', () => {
  const { href } = location;
  const at = (address: string) => history.replaceState(null, '', address);
  afterEach(() => at(href));

  const query = '?a=1&m-region=KR-11';
  const states: Record<string, readonly [address: string, before: unknown, after: unknown]> = {
    'Vue Router': [
      '/app/members?a=1',
      { back: '/about', current: '/app/members?a=1', forward: null, position: 3, replaced: false, scroll: { left: 0 } },
      {
        back: '/about',
        current: `/app/members${query}`,
        forward: null,
        position: 3,
        replaced: false,
        scroll: { left: 0 },
      },
    ],
    'Vue Router with a base': [
      '/app/members?a=1',
      { back: '/?a=1', current: '/members?a=1', forward: '/about' },
      { back: '/?a=1', current: `/members${query}`, forward: '/about' },
    ],
    'Vue Router at its base': [
      '/app/?a=1',
      { back: '/about', current: '/?a=1' },
      { back: '/about', current: `/${query}` },
    ],
    'the address of another page beside it': [
      '/app/?a=1',
      { back: '/?a=1', current: '/app/?a=1' },
      { back: '/?a=1', current: `/app/${query}` },
    ],
    Swup: [
      '/members?a=1#list',
      { url: '/members?a=1#list', random: 0.5, source: 'swup' },
      { url: `/members${query}#list`, random: 0.5, source: 'swup' },
    ],
    'Next, pages': [
      '/members?a=1#list',
      { as: '/members?a=1', url: '/[page]?page=members', options: { shallow: true }, __N: true },
      { as: `/members${query}`, url: '/[page]?page=members', options: { shallow: true }, __N: true },
    ],
    Inertia: [
      '/members?a=1',
      { page: { url: '/members?a=1', props: { links: [{ href: '/members?a=2' }, { href: '/members?a=1' }] } } },
      { page: { url: `/members${query}`, props: { links: [{ href: '/members?a=2' }, { href: `/members${query}` }] } } },
    ],
    'the whole URL': [
      '/members?a=1#list',
      [`${location.origin}/members?a=1#list`, `${location.origin}/members?a=1`, 'https://other.example/members?a=1'],
      [
        `${location.origin}/members${query}#list`,
        `${location.origin}/members${query}`,
        'https://other.example/members?a=1',
      ],
    ],
    'letters that the URL percent-encodes': [
      '/회원?이름=가',
      { current: '/회원?이름=가', name: '회원' },
      { current: `/회원${query}`, name: '회원' },
    ],
  };
  for (const [name, [address, before, after]] of Object.entries(states)) {
    it(`gets the new query string where it holds the page’s address: ${name}`, () => {
      at(address);
      const copy = structuredClone(before);
      expect(followAddress(before, query)).to.deep.equal(after);
      expect(before, 'the host’s own').to.deep.equal(copy);
    });
  }

  it('stays the same object where it does not hold the page’s address', () => {
    at('/members');
    for (const state of [
      null,
      7,
      'members',
      { router: 7 },
      { turbo: { restorationIdentifier: 'a' } },
      ['/other', '//', 'http:'],
    ])
      expect(followAddress(state, query)).to.equal(state);
  });

  it('keeps dates, maps and circular references', () => {
    at('/members');
    const date = new Date(0);
    const state: Record<string, unknown> = { current: '/members', date, map: new Map([['a', '/members']]) };
    state['self'] = state;
    const copy = followAddress(state, query) as typeof state;
    expect(copy['current']).to.equal(`/members${query}`);
    expect(copy['date']).to.equal(date);
    expect(copy['map']).to.equal(state['map']);
    expect(structuredClone(copy)).to.have.property('self');
    expect(state['current']).to.equal('/members');
  });
});
