import { expect } from '@open-wc/testing';
import '../../../src/elements/directory/define.js';
import type { DirectoryElement } from '../../../src/elements/directory/directory-element.js';
import type { Feed, Member } from '../../../src/schema/types.js';
import { inventFeed } from '../../helpers/invented-feed.js';
import { find, findAll, textOf, until } from '../../helpers/mount.js';
import { choose, countOf, dialogOf, idsOf, members, removeDirectories, showDirectory } from './directory-helpers.js';

const ended = { valid: { until: '2026-06-30' }, successors: ['merged'] };
const merged: Feed = {
  ...inventFeed([
    {
      id: 'ga',
      region: 'merged',
      formerRegions: [{ region: 'KR-29', until: '2026-06-30' }],
      note: { ko: '기록에 관한 말', en: 'A remark about this invented record.' },
      membership: { since: '2019', earlier: [{ since: '2013', until: '2016' }] },
    },
    { id: 'na', region: 'merged', formerRegions: [{ region: 'KR-46', until: '2026-06-30' }] },
    { id: 'da', region: 'KR-11' },
  ]),
  regions: [
    { id: 'KR-11', name: { ko: '서울특별시', en: 'Seoul' } },
    { id: 'KR-29', name: { ko: '광주광역시', en: 'Gwangju' }, ...ended },
    { id: 'KR-46', name: { ko: '전라남도', en: 'Jeollanam-do' }, ...ended },
    { id: 'merged', name: { ko: '합쳐진시' } },
    { id: 'KR-49', name: { ko: '제주특별자치도', en: 'Jeju-do' } },
  ],
};

async function openFirst(element: DirectoryElement): Promise<HTMLDialogElement> {
  findAll(element, '.results [part="name"] .link')[0]!.click();
  await until(element, () => !!dialogOf(element)?.open);
  return dialogOf(element)!;
}

const regionsOffered = (element: DirectoryElement) =>
  findAll(element, '.option')
    .map(({ textContent }) => textContent.replace(/\s+/g, ''))
    .filter((text) => /합쳐진시|Seoul|Gwangju/.test(text));

describe('a region that has ended', () => {
  afterEach(removeDirectories);

  it('in an old link finds the members that were in it, and can be removed from the filters', async () => {
    const element = await showDirectory({ region: 'KR-29' }, merged);
    expect(idsOf(element)).to.deep.equal(['ga']);
    find(element, '.chip').click();
    await element.updateComplete;
    expect(idsOf(element)).to.have.members(['ga', 'na', 'da']);
  });

  it('is not offered as a filter; its successor is', async () => {
    const element = await showDirectory({}, merged);
    expect(regionsOffered(element)).to.deep.equal(['Seoul1', '합쳐진시2']);
  });

  it('has no place on the map', async () => {
    const element = await showDirectory({ view: 'map' }, merged);
    const tiles = findAll(element, '.tile').map((tile) => tile.dataset['region']);
    expect(tiles).to.have.members(['KR-11', 'merged', 'KR-49']);
  });

  it('is named in the details of a member that was in it', async () => {
    const dialog = await openFirst(await showDirectory({ region: 'KR-29' }, merged));
    expect(dialog.textContent.replace(/\s+/g, ' ')).to.match(/Formerly in Gwangju until .*2026/);
  });
});

describe('the facts of a record', () => {
  afterEach(removeDirectories);

  it('a note is shown in the details only, not on the card', async () => {
    const element = await showDirectory({ region: 'KR-29' }, merged);
    expect(textOf(element)).not.to.contain('remark');
    const dialog = await openFirst(element);
    expect(dialog.textContent).to.contain('A remark about this invented record.');
  });

  it('a member that left and came back has two memberships', async () => {
    const dialog = await openFirst(await showDirectory({ region: 'KR-29' }, merged));
    expect(dialog.textContent).to.match(/Member 2013.2016[^]*Member since 2019/);
  });

  it('a region without members cannot be chosen on the map; one whose members are filtered out can', async () => {
    const element = await showDirectory({ view: 'map', query: 'zzzz' }, merged);
    const names = findAll(element, 'button.tile').map((tile) => tile.dataset['region']);
    expect(names).to.have.members(['KR-11', 'merged']);
    expect(findAll(element, '.tile')).to.have.length(3);
  });
});

describe('the count', () => {
  afterEach(removeDirectories);
  const onRecord = (more: Partial<Member> = {}) =>
    inventFeed([
      { membership: { firstSeen: '2013' }, region: 'KR-11' },
      { membership: { since: '2010', until: '2012' }, region: 'KR-41', ...more },
    ]);

  it('says “members” only if somebody in the list is a member today', async () => {
    expect(countOf(await showDirectory())).to.equal('6 members');
    const element = await showDirectory({}, onRecord());
    expect(countOf(element)).to.equal('2 local governments on record');
    await choose(element, 'Seoul');
    expect(countOf(element)).to.equal('1 of 2 local governments on record');
    expect(countOf(await showDirectory({ lang: 'ko' }, onRecord()))).to.equal('기록에 있는 지방정부 2곳');
  });

  it('does not call organisations governments', async () => {
    const element = await showDirectory({}, onRecord({ kind: 'organisation' }));
    expect(countOf(element)).to.equal('2 organisations on record');
  });

  it('explains “on record” once, and not where it says “members”', async () => {
    const notes = async (feed: Feed) => textOf(await showDirectory({}, feed)).match(/On record: /g)?.length ?? 0;
    expect(await notes(onRecord())).to.equal(1);
    expect(await notes(members)).to.equal(0);
  });
});

describe('the notable members', () => {
  afterEach(removeDirectories);

  it('are in the feed’s order in every language, and the sort control says so', async () => {
    const feed = inventFeed([
      { id: 'b', name: { ko: '하구', en: 'Ha-gu' }, featured: true },
      { id: 'x', name: { ko: '가구', en: 'Ga-gu' } },
      { id: 'a', name: { ko: '나구', en: 'Na-gu' }, featured: true },
      { id: 'c', name: { ko: '가가구', en: 'Za-gu' }, featured: true },
    ]);
    for (const [lang, order] of [
      ['ko', '목록순'],
      ['en', 'As listed'],
    ] as const) {
      const element = await showDirectory({ featured: '', lang }, feed);
      expect(idsOf(element), lang).to.deep.equal(['b', 'a', 'c']);
      expect(find(element, 'select option:checked').textContent.trim()).to.equal(order);
      element.remove();
    }
  });
});
