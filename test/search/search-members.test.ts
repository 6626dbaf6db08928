import { expect } from '@open-wc/testing';
import { finish } from '../../src/scheduling/run-slices.js';
import { searchMembers } from '../../src/search/select/search-members.js';
import type { Feed, Member } from '../../src/schema/types.js';
import { feedOf, idsOf, tableFeed, indexOf } from './load-table.js';

const organisation = (id: string, name: string, rest: Partial<Member> = {}): Member => ({
  id,
  name,
  kind: 'organisation',
  ...rest,
});

describe('searchMembers', () => {
  let members: Feed;
  before(async () => {
    members = await tableFeed('members');
  });

  it('returns no scores without a query', () => {
    for (const query of ['', '   ', ' - ', '!?']) {
      expect(finish(searchMembers(indexOf(members), query)).scores, query).to.equal(undefined);
    }
  });

  it('ranks the whole name, its beginning, a later word, the inside of one, and an alias after a name', () => {
    const feed = feedOf([
      organisation('inside', 'Alphabetanet'),
      organisation('word', 'Alpha Beta'),
      organisation('prefix', 'Betania Circle'),
      organisation('alias', 'Circle', { aliases: ['Betania'] }),
      organisation('exact', 'Beta'),
    ]);
    expect(idsOf(feed, 'bet')).to.deep.equal(['exact', 'prefix', 'alias', 'word', 'inside']);
  });

  it('puts the suffixless name before longer names', () => {
    expect(idsOf(members, '서').slice(0, 3)).to.have.members(['daegu-seo-gu', 'gwangju-seo-gu', 'daejeon-seo-gu']);
  });

  it('puts names with the typed syllable before names that a next keystroke may lead to', () => {
    expect(idsOf(members, '오')).to.deep.equal(['gyeonggi-osan-si', 'jeollabuk-wanju-gun']);
  });

  it('accepts no slip in initials or Hangul', () => {
    for (const query of ['ㅅㄷㅋ', '성둥구', '서을']) expect(idsOf(members, query), query).to.deep.equal([]);
  });

  it('accepts no slip in a Latin word of three letters', () => {
    const feed = feedOf([organisation('one', 'Invented')]);
    expect(idsOf(feed, 'inwented')).to.deep.equal(['one']);
    expect(idsOf(feed, 'inw')).to.deep.equal([]);
  });

  it('finds a member of no region, and one whose region the feed does not have', () => {
    const feed = feedOf([organisation('none', 'Alpha'), organisation('other', 'Alphabet', { region: 'KR-99' })]);
    expect(idsOf(feed, 'alpha')).to.deep.equal(['none', 'other']);
  });

  it('reads whatever is pasted as text, never as an expression', () => {
    for (const query of ['.*', '(', '[a-', '\\', 'a{999}', '$&', '\u0000', '\ud800', '🙂', 'x'.repeat(5000)]) {
      expect(idsOf(members, query).length, query.slice(0, 9)).to.be.at.most(51);
    }
  });
});
