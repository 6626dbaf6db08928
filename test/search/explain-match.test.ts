import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Feed } from '../../src/schema/types.js';
import { feedOf, select, tableFeed } from './load-table.js';

describe('the explanation of a match', () => {
  let members: Feed;
  before(async () => {
    members = await tableFeed('members');
  });

  /** The marks in the best result, as `field: [marked] text`. */
  const marked = (feed: Feed, query: string) => {
    const { results, found } = select(feed, { query });
    return found(results[0]!).map(({ field, text, ranges }) => {
      const parts = ranges.toReversed().reduce((whole, [from, to]) => {
        return `${whole.slice(0, from)}[${whole.slice(from, to)}]${whole.slice(to)}`;
      }, text);
      return `${field}: ${parts}`;
    });
  };

  const cases: Record<string, string[]> = {
    성동: ['name: [성동]구'],
    ㅅㄷㄱ: ['name: [성동구]'],
    성ㄷ: ['name: [성동]구'],
    tjdehd: ['name: [성동]구'],
    'seongdong gu': ['name: [Seongdong-gu]'],
    Sŏngdong: ['name: [Seongdong]-gu'],
    Seogdong: ['name: [Seongdong]-gu'],
    '서울 성동': ['region: [서울]특별시', 'name: [성동]구'],
    서울성동: ['region: [서울]특별시', 'name: [성동]구'],
    '전라북도 완주': ['regionAlias: [전라북도]', 'name: [완주]군'],
    Kimpo: ['alias: [Kimpo]-si'],
    '인천 남구': ['region: [인천]광역시', 'formerName: [남구]'],
  };
  for (const [query, expected] of Object.entries(cases)) {
    it(`marks ${query} in ${expected.join(', ')}`, () => expect(marked(members, query)).to.deep.equal(expected));
  }

  it('marks the name rather than another spelling where both match', () => {
    expect(marked(members, 'gapyeonggun')).to.deep.equal(['name: [Gapyeong-gun]']);
  });

  it('marks every word of the query once, where two words match in one place as one range', () => {
    const feed = feedOf([{ id: 'one', name: 'Alpha Beta Gamma', kind: 'organisation' }]);
    expect(marked(feed, 'gam alph alpha')).to.deep.equal(['name: [Alpha] Beta [Gam]ma']);
  });

  it('marks decomposed text at whole syllables', () => {
    const feed = feedOf([{ id: 'one', name: '가상구'.normalize('NFD'), kind: 'district' }]);
    expect(marked(feed, '상').map((text) => text.normalize('NFC'))).to.deep.equal(['name: 가[상]구']);
  });

  it('marks a ligature whose letters were typed', () => {
    const feed = feedOf([{ id: 'one', name: '㈜가상', kind: 'organisation' }]);
    expect(marked(feed, '주가')).to.deep.equal(['name: [㈜가]상']);
  });

  it('keeps its ranges in order and inside the text, whatever the text and the query', () => {
    const letters = ['가', 'ㄱ', '\u11a8', 'ㅏ', '각', 'ㄳ', '㈜', 'ﬁ', 'İ', 'ß', 'Σ', '½', 'e\u0301', ' ', '-'];
    const character = fc.oneof(fc.constantFrom(...letters), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }));
    const text = fc.array(character, { minLength: 1, maxLength: 8 }).map((characters) => characters.join(''));
    fc.assert(
      fc.property(text, fc.nat(8), fc.nat(8), (name, from, length) => {
        const { results, found } = select(feedOf([{ id: 'one', name, kind: 'organisation' }]), {
          query: name.slice(from, from + length),
        });
        for (const { ranges } of results.flatMap(found)) {
          const bounds = ranges.flat();
          expect(bounds).to.deep.equal(bounds.toSorted((a, b) => a - b));
          expect(bounds.at(-1)).to.be.within(1, name.length);
        }
      }),
    );
  });

  it('is empty without a query', () => {
    const { results, found } = select(members, {});
    expect(found(results[0]!)).to.deep.equal([]);
  });
});
