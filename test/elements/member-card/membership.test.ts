import { expect } from '@open-wc/testing';
import '../../../src/elements/member-card/define.js';
import type { Membership } from '../../../src/schema/types.js';
import { inventFeed } from '../../helpers/invented-feed.js';
import { findAll, mount, nextEvent } from '../../helpers/mount.js';

/** A membership, what is said of it in English and in Korean, and the mark beside it. */
const table: readonly (readonly [Membership, string, string, string])[] = [
  [{ since: '2013' }, 'Member since 2013', '2013년부터 회원', 'current'],
  [{ since: '2013-03' }, 'Member since March 2013', '2013년 3월부터 회원', 'current'],
  [{ since: '2013-03-20' }, 'Member since March 20, 2013', '2013년 3월 20일부터 회원', 'current'],
  [{ since: '2013', until: '2019' }, 'Former member, until 2019', '2019년까지 회원', 'former'],
  [{ since: '2013', until: '2999' }, 'Member since 2013', '2013년부터 회원', 'current'],
  [{ until: '2019-05' }, 'Former member, until May 2019', '2019년 5월까지 회원', 'former'],
  [{ firstSeen: '2013', lastSeen: '2025' }, 'On record 2013–2025', '자료 확인 2013–2025년', 'on-record'],
  [{ firstSeen: '2016', lastSeen: '2016' }, 'On record 2016', '자료 확인 2016년', 'on-record'],
  [{ firstSeen: '2016-02', lastSeen: '2016-11' }, 'On record 2016', '자료 확인 2016년', 'on-record'],
  [{ firstSeen: '2013' }, 'On record 2013', '자료 확인 2013년', 'on-record'],
  [{ lastSeen: '2025' }, 'On record 2025', '자료 확인 2025년', 'on-record'],
  [{ since: '2013', firstSeen: '2012', lastSeen: '2016' }, 'Member since 2013', '2013년부터 회원', 'current'],
  [{}, 'On record', '자료로 확인', 'on-record'],
];

describe('what is said of a membership', () => {
  afterEach(() => document.querySelectorAll('ssegov-member-card').forEach((element) => element.remove()));

  const show = async (membership: Membership, lang: string) => {
    const element = mount('ssegov-member-card', { member: 'invented-1', lang });
    element.feed = inventFeed([{ membership }]);
    await nextEvent(element, 'ssegov-load');
    const [line] = findAll(element, '[part="membership"]');
    return { text: line?.textContent.trim(), mark: line?.querySelector('.mark')?.className };
  };

  for (const [membership, english, korean, status] of table) {
    it(`${JSON.stringify(membership)}: "${english}"`, async () => {
      expect(await show(membership, 'en')).to.deep.equal({ text: english, mark: `mark ${status}` });
      expect((await show(membership, 'ko')).text).to.equal(korean);
    });
  }

  it('a day that no calendar has is shown as it is written', async () => {
    expect((await show({ since: '2013-02-31' }, 'en')).text).to.equal('Member since 2013-02-31');
  });
});
