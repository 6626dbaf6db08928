import { expect } from '@open-wc/testing';
import { finals, initials, vowels } from '../../src/search/query/hangul-keys.js';
import type { TextIndex } from '../../src/search/text/text-index.js';
import { typeHangul } from '../../src/search/query/type-hangul.js';
import type { Feed, Member } from '../../src/schema/types.js';
import { idsOf, korean, tableFeed, indexOf } from './load-table.js';

/** The keys that write a word; the editor composes what each prefix of them shows. */
const keysOf = (word: string) =>
  word.replace(/[가-힣]/g, (syllable) => {
    const code = syllable.charCodeAt(0) - 0xac00;
    return initials[Math.floor(code / 588)]! + vowels[Math.floor(code / 28) % 21]! + finals[code % 28]!;
  });

const stagesOf = (word: string) => {
  const keys = keysOf(word);
  return Array.from(keys, (_, typed) => keys.slice(0, typed + 1).replace(/[a-z]+$/i, typeHangul));
};

/** The stages of typing this text at which the member is not found. */
const lost = (index: TextIndex, member: Member, text: string) =>
  stagesOf(text).filter((stage) => !idsOf(index, stage).includes(member.id));

describe('typing Korean', () => {
  let governments: Feed;
  let members: Feed;
  before(async () => {
    [governments, members] = await Promise.all([tableFeed('local-governments'), tableFeed('members')]);
  });

  it('composes 성동 in six stages', () => {
    expect(stagesOf('성동').map((stage) => stage.normalize('NFKC'))).to.deep.equal(
      ['ㅅ', '서', '성', '성ㄷ', '성도', '성동'].map((stage) => stage.normalize('NFKC')),
    );
  });

  it('shows every local government at every stage of typing its name', () => {
    const index = indexOf(governments);
    const missed = governments.members.flatMap((member) => lost(index, member, korean.nameOf(member)));
    expect(missed).to.deep.equal([]);
  });

  it('shows every member at every stage of typing region and name in one word', () => {
    const index = indexOf(members);
    const missed = members.members.flatMap((member) => {
      const region = members.regions.find(({ id }) => id === member.region)?.aliases?.[0] ?? '';
      return lost(index, member, region + korean.nameOf(member)).map((stage) => [member.id, stage]);
    });
    // On the way to 전남광주 is 전남, a whole name of a region that these two were not in.
    expect(missed).to.deep.equal([
      ['gwangju-seo-gu', '전남'],
      ['gwangju-gwangsan-gu', '전남'],
    ]);
  });

  it('reads the keys of any name on an English keyboard as the name', () => {
    const index = indexOf(governments);
    const missed = governments.members.filter((member) => {
      const results = idsOf(index, keysOf(korean.nameOf(member)));
      return !results.includes(member.id);
    });
    expect(missed).to.deep.equal([]);
  });

  it('combines two initials as some keyboards do', () => {
    expect(idsOf(members, 'ㄳㄱ')).to.deep.equal(idsOf(members, 'ㄱㅅㄱ'));
    expect(idsOf(members, 'ㄳㄱ')).to.include('seoul-gangseo-gu');
  });
});
