import { expect } from '@open-wc/testing';
import '../../../src/elements/member-card/define.js';
import { words as english } from '../../../src/i18n/messages/common-messages.en.js';
import { words as korean } from '../../../src/i18n/messages/common-messages.ko.js';
import type { Membership } from '../../../src/schema/types.js';
import { inventFeed } from '../../helpers/invented-feed.js';
import { findAll, mount, nextEvent } from '../../helpers/mount.js';

type Phrase = 'memberSince' | 'memberUntil' | 'onRecord';

/** A membership, its text with the dates in English and in Korean, and the mark beside it. */
const table: readonly (readonly [Membership, Phrase, string, string, string])[] = [
  [{ since: '2013' }, 'memberSince', '2013', '2013년', 'current'],
  [{ since: '2013-03' }, 'memberSince', 'March 2013', '2013년 3월', 'current'],
  [{ since: '2013-03-20' }, 'memberSince', '20 March 2013', '2013년 3월 20일', 'current'],
  [{ since: '2013', until: '2019' }, 'memberUntil', '2019', '2019년', 'former'],
  [{ since: '2013', until: '2999' }, 'memberSince', '2013', '2013년', 'current'],
  [{ until: '2019-05' }, 'memberUntil', 'May 2019', '2019년 5월', 'former'],
  [{ firstSeen: '2013', lastSeen: '2025' }, 'onRecord', '2013–2025', '2013~2025년', 'on-record'],
  [{ firstSeen: '2016', lastSeen: '2016' }, 'onRecord', '2016', '2016년', 'on-record'],
  [{ firstSeen: '2016-02', lastSeen: '2016-11' }, 'onRecord', '2016', '2016년', 'on-record'],
  [{ firstSeen: '2013' }, 'onRecord', '2013', '2013년', 'on-record'],
  [{ lastSeen: '2025' }, 'onRecord', '2025', '2025년', 'on-record'],
  [{ since: '2013', firstSeen: '2012', lastSeen: '2016' }, 'memberSince', '2013', '2013년', 'current'],
];

describe('the text of a membership', () => {
  afterEach(() => document.querySelectorAll('ssegov-member-card').forEach((element) => element.remove()));

  const show = async (membership: Membership, lang: string) => {
    const element = mount('ssegov-member-card', { member: 'invented-1', lang });
    element.feed = inventFeed([{ membership }]);
    await nextEvent(element, 'ssegov-load');
    const [line] = findAll(element, '[part="membership"]');
    return { text: line?.textContent.trim(), mark: line?.querySelector('.mark')?.className };
  };

  for (const [membership, phrase, englishDate, koreanDate, status] of table) {
    it(`${JSON.stringify(membership)}: ${phrase} ${englishDate}`, async () => {
      const mark = `mark ${status}`;
      expect(await show(membership, 'en')).to.deep.equal({ text: english[phrase](englishDate), mark });
      expect(await show(membership, 'ko')).to.deep.equal({ text: korean[phrase](koreanDate), mark });
    });
  }

  it('is “on record” where no date is known', async () => {
    expect((await show({}, 'en')).text).to.equal(english.onRecordUndated);
    expect((await show({}, 'ko')).text).to.equal(korean.onRecordUndated);
  });

  it('shows an impossible date as it is written', async () => {
    expect((await show({ since: '2013-02-31' }, 'en')).text).to.equal(english.memberSince('2013-02-31'));
  });
});
