import { expect } from '@open-wc/testing';
import { buildMemberIndex, memberIndex } from '../../src/search/text/member-index.js';
import type { Member, MemberKind, Membership } from '../../src/schema/types.js';
import { finish } from '../../src/scheduling/run-slices.js';
import { sortMembers } from '../../src/search/select/sort-members.js';
import { textIndex } from '../../src/search/text/text-index.js';
import { feedOf, idsOf, indexOf, korean, select } from './load-table.js';

const regions = [
  { id: 'KR-11', name: { ko: '서울특별시', en: 'Seoul' } },
  { id: 'KR-41', name: { ko: '경기도', en: 'Gyeonggi-do' } },
  { id: 'KR-42', name: { ko: '강원특별자치도', en: 'Gangwon-do' } },
];
const member = (id: string, name: string, region: string, kind: MemberKind, more: Partial<Member> = {}): Member => ({
  id,
  name: { ko: name },
  region,
  kind,
  ...more,
});
const population = (value: number) => ({ population: { value, year: 2020 } });
const since = (date: string, more: Membership = {}) => ({ membership: { since: date, ...more } });

const feed = feedOf(
  [
    member('c', '다가구', 'KR-11', 'district', { ...population(300), ...since('2013-03'), featured: true }),
    member('a', '가나시', 'KR-41', 'city', { ...population(0), membership: { firstSeen: '2012' } }),
    member('d', '라나구', 'KR-11', 'district', { ...since('2013', { until: '2015' }) }),
    member('b', '나나군', 'KR-41', 'county', { ...population(900), membership: {} }),
    member('e', '마나시', 'KR-99', 'city', { ...population(300), ...since('2013-03-02') }),
  ],
  regions,
);

describe('selectMembers', () => {
  describe('sorts', () => {
    it('by name in the order of the collation', () => {
      expect(idsOf(feed, {})).to.deep.equal(['a', 'b', 'c', 'd', 'e']);
    });

    it('by population from the largest, ties by name, the unknown last and zero before it', () => {
      expect(idsOf(feed, { sort: 'population' })).to.deep.equal(['b', 'c', 'e', 'a', 'd']);
    });

    it('by the beginning of membership, or else the first source, the unknown last', () => {
      expect(idsOf(feed, { sort: 'since' })).to.deep.equal(['a', 'd', 'c', 'e', 'b']);
    });

    it('by region in the order of the feed, then name, an unknown region last', () => {
      expect(idsOf(feed, { sort: 'region' })).to.deep.equal(['c', 'd', 'a', 'b', 'e']);
    });

    it('with a query by relevance and then by name, unless another order is chosen', () => {
      expect(idsOf(feed, { query: '나' })).to.deep.equal(['b', 'a', 'd', 'e']);
      expect(idsOf(feed, { query: '나', sort: 'population' })).to.deep.equal(['b', 'e', 'a', 'd']);
      expect(idsOf(feed, { query: '나', sort: 'since' })).to.deep.equal(['a', 'd', 'e', 'b']);
    });

    for (const [kind, word] of Object.entries({ 'plain names': '가상', 'names with marks': '가상·' })) {
      it(`any number of ${kind} in slices, each as the collation compares them, ties as in the feed`, () => {
        const names = Array.from({ length: 5000 }, (_, at) => `${word} ${(at * 7919) % 2500}`);
        const crowd = feedOf(names.map((name, at) => member(`m${at}`, name, 'KR-11', 'city')));
        const { compare } = korean.collator();
        const sorted = [...names.entries()].sort((a, b) => compare(a[1], b[1]) || a[0] - b[0]);
        expect(idsOf(crowd, {})).to.deep.equal(sorted.map(([at]) => `m${at}`));
        const slices = [...sortMembers(finish(memberIndex(feedOf(crowd.members))), 'name', korean)];
        expect(slices).to.have.length.above(10);
      });
    }

    it('computes an order once for a language', () => {
      const index = indexOf(feedOf(feed.members, regions));
      idsOf(index, {});
      const order = index.orders.get('name ko');
      idsOf(index, { query: '나' });
      expect(order).to.be.an.instanceof(Uint32Array).and.to.equal(index.orders.get('name ko'));
    });
  });

  describe('filters', () => {
    it('by any chosen value of a facet, and by all facets', () => {
      expect(idsOf(feed, { filters: { kind: ['city', 'county'] } })).to.deep.equal(['a', 'b', 'e']);
      expect(idsOf(feed, { filters: { kind: ['city', 'county'], region: ['KR-41'] } })).to.deep.equal(['a', 'b']);
    });

    it('by status: current, former, or on record', () => {
      expect(idsOf(feed, { filters: { status: ['current'] } })).to.deep.equal(['c', 'e']);
      expect(idsOf(feed, { filters: { status: ['former'] } })).to.deep.equal(['d']);
      expect(idsOf(feed, { filters: { status: ['on-record'] } })).to.deep.equal(['a', 'b']);
    });

    it('finds nobody by a value that the feed does not know, and everybody by an empty list', () => {
      expect(idsOf(feed, { filters: { region: ['KR-99'] } })).to.deep.equal([]);
      expect(idsOf(feed, { filters: { region: [] } })).to.have.length(5);
    });

    it('keeps to notable members and to the limit', () => {
      expect(idsOf(feed, { featured: true })).to.deep.equal(['c']);
      expect(idsOf(feed, { limit: 2 })).to.deep.equal(['a', 'b']);
    });
  });

  describe('counts', () => {
    const counts = (selection: Parameters<typeof select>[1]) => {
      const { region, kind, status } = select(feed, selection).counts;
      return { region: [...region], kind: [...kind], status: [...status] };
    };

    it('each value that some member has, in the order of the feed and the schema', () => {
      expect(counts({})).to.deep.equal({
        region: [
          ['KR-11', 2],
          ['KR-41', 2],
        ],
        kind: [
          ['district', 2],
          ['city', 2],
          ['county', 1],
        ],
        status: [
          ['current', 2],
          ['former', 1],
          ['on-record', 2],
        ],
      });
    });

    it('with the other filters and the query, never with its own', () => {
      const { region, kind } = counts({ query: '나', filters: { region: ['KR-41'] } });
      expect(region).to.deep.equal([
        ['KR-11', 1],
        ['KR-41', 2],
      ]);
      expect(kind).to.deep.equal([
        ['district', 0],
        ['city', 1],
        ['county', 1],
      ]);
    });

    it('the members that each choice would leave', () => {
      const filters = { kind: ['city'], region: ['KR-41'] };
      for (const [value, count] of select(feed, { filters }).counts.kind) {
        expect(idsOf(feed, { filters: { ...filters, kind: [value] } }), value).to.have.length(count);
      }
    });

    it('past the limit', () => {
      expect(counts({ limit: 1 }).region).to.deep.equal([
        ['KR-11', 2],
        ['KR-41', 2],
      ]);
    });
  });

  it('accepts a feed without members', () => {
    const { results, counts } = select(feedOf([]), { query: '가', filters: { kind: ['city'] } });
    expect(results).to.deep.equal([]);
    expect(counts.kind.size).to.equal(0);
  });
});

describe('memberIndex', () => {
  it('is shared by everybody who reads one feed object, and not by another with the same content', () => {
    expect(finish(memberIndex(feed))).to.equal(finish(memberIndex(feed)));
    expect(finish(memberIndex({ ...feed }))).not.to.equal(finish(memberIndex(feed)));
  });

  const crowd = (count: number) =>
    feedOf(
      Array.from({ length: count }, (_, number) => member(`m${number}`, `가상${number}`, 'KR-11', 'city')),
      regions,
    );

  it('is built in slices, and so is its text index; members of all slices are found', () => {
    const index = memberIndex(crowd(1200));
    expect([...index]).to.have.length(2);
    const whole = finish(memberIndex(crowd(1200)));
    expect([...textIndex(whole)]).to.have.length(2);
    for (const number of [0, 511, 512, 1199]) {
      expect(idsOf(finish(textIndex(whole)), `가상${number}`)[0], String(number)).to.equal(`m${number}`);
    }
  });

  it('is built once, even if two callers take turns', () => {
    const feed = crowd(1200);
    const [one, other] = [memberIndex(feed), memberIndex(feed)];
    one.next();
    other.next();
    expect(finish(one)).to.equal(finish(other));
  });

  it('judges membership by a given day', () => {
    const ends = feedOf([member('x', '가', 'KR-11', 'city', since('2013', { until: '2020-06-30' }))]);
    const statusOn = (day: string) => {
      const index = finish(textIndex(finish(buildMemberIndex(ends, new Date(day)))));
      return idsOf(index, { filters: { status: ['former'] } }).length;
    };
    expect([statusOn('2020-06-29'), statusOn('2020-06-30')]).to.deep.equal([0, 1]);
  });
});

describe('a region that has ended', () => {
  const merged = [
    {
      id: 'KR-29',
      name: { ko: '광주광역시', en: 'Gwangju' },
      valid: { until: '2026-06-30' },
      successors: ['merged'],
    },
    {
      id: 'KR-46',
      name: { ko: '전라남도' },
      aliases: ['전남'],
      valid: { until: '2026-06-30' },
      successors: ['merged'],
    },
    { id: 'merged', name: { ko: '전남광주통합특별시' }, valid: { from: '2026-07-01' } },
  ];
  const was = (region: string) => ({ formerRegions: [{ region, until: '2026-06-30' }] });
  const members = [
    member('in-29', '가나구', 'merged', 'district', was('KR-29')),
    member('in-46', '나다시', 'merged', 'city', was('KR-46')),
    member('new', '다라시', 'merged', 'city'),
  ];
  const after = feedOf(members, merged);

  it('finds the members that were in it when it is a filter', () => {
    expect(idsOf(after, { filters: { region: ['KR-29'] } })).to.deep.equal(['in-29']);
    expect(idsOf(after, { filters: { region: ['KR-46', 'KR-29'] } })).to.deep.equal(['in-29', 'in-46']);
    expect(idsOf(after, { filters: { region: ['merged'] } })).to.deep.equal(['in-29', 'in-46', 'new']);
  });

  it('finds them by each of its names in a query, alone and with a member', () => {
    for (const query of ['광주', 'Gwangju', '광주광역시', '광주 가나', '광주가나구']) {
      expect(idsOf(after, query), query).to.deep.equal(['in-29']);
    }
    expect(idsOf(after, '전남')).to.deep.equal(['in-46']);
    expect(idsOf(after, '전남광주')).to.deep.equal(['in-29', 'in-46', 'new']);
  });

  it('says by which of its names the member was found', () => {
    const { results, found } = select(after, { query: '광주' });
    expect(found(results[0]!)).to.deep.equal([{ text: '광주광역시', field: 'regionAlias', ranges: [[0, 2]] }]);
  });

  it('is counted under its successor, and not offered as a value of its own', () => {
    expect([...select(after, {}).counts.region]).to.deep.equal([['merged', 3]]);
  });

  it('means its successors where no record says who was in it', () => {
    const unsaid = feedOf([member('a', '가나구', 'merged', 'district')], merged);
    expect(idsOf(unsaid, { filters: { region: ['KR-29'] } })).to.deep.equal(['a']);
    expect(idsOf(unsaid, '광주광역시')).to.deep.equal(['a']);
  });
});
