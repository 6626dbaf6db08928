import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pickMember } from '../../../packages/ssegov-feed/src/publish/pick-member.js';
import { refuseBuild } from '../helpers/refuse-build.js';
import { inventedCsv, withCells } from '../helpers/run-build.js';
import { warnBuild } from '../helpers/warn-build.js';

const first = async (cells: Readonly<Record<string, string>>) =>
  (await warnBuild({ members: withCells({ last_seen: '', ...cells }) })).feed.members[0];

describe('a member that left and came back can be written', () => {
  it('with its earlier memberships, oldest first', async () => {
    const member = await first({ since: '2021-03', earlier: '2018~2019-05; 2013-03-20 ～ 2016' });
    assert.deepEqual(member?.membership, {
      since: '2021-03',
      earlier: [
        { since: '2013-03-20', until: '2016' },
        { since: '2018', until: '2019-05' },
      ],
    });
  });

  it('even if it came back in the year in which it left', async () => {
    assert.ok((await first({ since: '2016', earlier: '2013~2016' }))?.membership?.earlier);
  });

  it('under its Korean header', async () => {
    assert.deepEqual((await first({ '이전 가입 기간': '2013~2016' }))?.membership, {
      earlier: [{ since: '2013', until: '2016' }],
    });
  });

  it('for an end before the beginning, the message says how to write it', async () => {
    const complaints = await refuseBuild({ members: withCells({ since: '2019', until: '2016' }) });
    assert.ok(
      complaints[0]?.endsWith(
        '"2019": this is later than "until" 2016; if the member left and came back, leave "until" empty and write the earlier membership in the column "earlier", like 2013~2016',
      ),
      complaints[0],
    );
  });

  const faults: readonly (readonly [earlier: string, fault: string, value?: string])[] = [
    ['2013~2020', 'this overlaps the next membership, from 2019'],
    ['2013~2017; 2016~2018', 'this overlaps the next membership, from 2016', '2013~2017'],
    ['2016~2013', 'this is later than 2013'],
    ['2013', 'expected an earlier membership like 2013~2016'],
    ['2013~', 'expected an earlier membership like 2013~2016'],
    ['2013~2014~2016', 'expected an earlier membership like 2013~2016'],
    ['2013~13.5.', 'did you mean "2013-05"?'],
    ['2013년경~2016', 'did you mean "2013"?'],
  ];
  for (const [earlier, fault, value = earlier] of faults) {
    it(`${earlier} before 2019 is refused`, async () => {
      const complaints = await refuseBuild({ members: withCells({ since: '2019', earlier }) });
      assert.ok(complaints[0]?.includes(`column "earlier": "${value}": `), complaints[0]);
      assert.ok(complaints[0]?.includes(fault), complaints[0]);
    });
  }

  it('even if it has left again: earlier memberships end before the last one', async () => {
    const complaints = await refuseBuild({ members: withCells({ until: '2015', earlier: '2013~2016' }) });
    assert.ok(complaints[0]?.includes('this overlaps the next membership, from 2015'), complaints[0]);
  });
});

describe('former regions, ids and codes can be written', () => {
  it('former regions by code or name, oldest first, with their last day', async () => {
    const member = await first({ former_regions: '광주광역시 [~2026-06-30]; KR-46[~1986]' });
    assert.deepEqual(member?.formerRegions, [
      { region: 'KR-46', until: '1986' },
      { region: 'KR-29', until: '2026-06-30' },
    ]);
  });

  it('a former id, a former code and a note about the record', async () => {
    const member = await first({
      former_ids: 'old-gu; older-gu',
      former_mois_code: '2917000000',
      note_ko: '기록 참고',
      note_en: 'About the record',
    });
    assert.deepEqual(member?.formerIds, ['old-gu', 'older-gu']);
    assert.deepEqual(member.codes, { 'mois-former': '2917000000' });
    assert.deepEqual(member.note, { ko: '기록 참고', en: 'About the record' });
  });

  it('a small feed of one member has its former regions', async () => {
    const { feed } = await warnBuild({ members: withCells({ former_regions: 'KR-29 [~2024]' }) });
    assert.deepEqual(
      pickMember(feed, feed.members[0]!).regions.map(({ id }) => id),
      ['KR-11', 'KR-29'],
    );
  });

  const faults: readonly (readonly [key: string, value: string, fault: string])[] = [
    ['former_regions', 'KR-29', 'expected a region and its last day, like "KR-29 [~2026-06-30]"'],
    ['former_regions', 'KR-29 [2026-06-30]', 'expected a region and its last day'],
    ['former_regions', '서율 [~2026]', 'did you mean "서울 (KR-11)"?'],
    ['former_regions', '전남광주통합특별시 [~2026]', 'more than one region has this name; write one of KR-29, KR-46'],
    ['former_ids', 'Old Gu', 'expected an id like seoul-jung-gu'],
    ['former_ids', 'made-up-si', 'this is the id of another member, in row 3'],
    ['former_mois_code', '2.917E+09', 'expected ten digits like 1120000000'],
  ];
  for (const [key, value, fault] of faults) {
    it(`${key}: ${value} is refused`, async () => {
      const complaints = await refuseBuild({ members: withCells({ [key]: value }) });
      assert.ok(
        complaints[0]?.includes(`row 2, column "${key}": "${value}": `) && complaints[0].includes(fault),
        complaints[0],
      );
    });
  }

  it('a column of private notes is not read as one of these', async () => {
    const { text, lines } = await warnBuild({
      members: withCells({ 비고: '비공개', note: 'private', 참고: '비공개' }),
    }).then(async (build) => ({ ...build, text: JSON.stringify(build.feed) }));
    assert.doesNotMatch(text, /private|비공개/u);
    assert.equal(
      lines.filter((line) => line.endsWith('this column is not known and is kept out')).length,
      3,
      lines.join('\n'),
    );
  });

  it('a district, a city or a county without a region is a warning', async () => {
    const { lines } = await warnBuild({ members: inventedCsv.replace(',KR-41,', ',,') });
    assert.equal(
      lines[0],
      'warning  members.csv, row 3, column "region": this member has no region; in a CSV only the first row of merged cells keeps the value',
    );
    const { lines: none } = await warnBuild({
      members: inventedCsv.replace(',city,KR-41,', ',organisation,,'),
    });
    assert.deepEqual(none, []);
  });
});
