import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Feed } from '../../../../src/schema/types.js';
import { columnOf, inventedSheet as rows, rollOf } from '../../helpers/invented-sheet.js';
import { refuseBuild } from '../../helpers/refuse-build.js';
import { warnBuild } from '../../helpers/warn-build.js';

const [header = [], first = [], second = []] = rows;
const ids = (feed: Feed) => feed.members.map(({ id }) => id);

describe('merged cells', () => {
  const merge = (...ranges: string[]) => ({
    after: `<mergeCells>${ranges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`,
  });
  const region = columnOf('region');

  it('over several rows: the value counts for each of them, with a warning', async () => {
    const { feed, lines } = await warnBuild(
      rollOf({ name: '명부', rows: [header, first, second.with(4, '')], ...merge(`${region}2:${region}3`) }),
    );
    assert.deepEqual(
      feed.members.map((member) => member.region),
      ['KR-11', 'KR-11'],
    );
    assert.deepEqual(lines.slice(0, -1), [
      'warning  roll.xlsx, sheet "명부", row 2, column "region": "KR-11": this cell is merged over the rows 2 to 3; its value counts for each of them',
    ]);
  });

  it('over rows that are otherwise empty: they make no member', async () => {
    const { feed } = await warnBuild(rollOf({ rows: [header, first], ...merge(`${region}2:${region}900`) }));
    assert.deepEqual(ids(feed), ['invented-gu']);
  });

  it('of ids: the second row has the id of the first, which is an error', async () => {
    const complaints = await refuseBuild(rollOf({ rows: [header, first, second.with(0, '')], ...merge('A2:A3') }));
    assert.ok(complaints.some((line) => line.includes('row 3, column "id": "invented-gu": row 2 already has this id')));
  });

  it('over several columns are an error: the value may belong to any of them', async () => {
    const complaints = await refuseBuild(rollOf({ rows: [header, first.with(2, '')], ...merge('B2:C2') }));
    assert.ok(
      complaints[0]?.endsWith(
        'row 2, column "name_ko": "가상구": this cell is merged over the columns "name_ko", "name_en"; unmerge it, so that each column has a value of its own',
      ),
      complaints[0],
    );
  });

  it('in a title above the header do no harm', async () => {
    const title = ['가상 협의회 회원 명부'];
    const { feed, lines } = await warnBuild(
      rollOf({ rows: [title, ['(2026. 1. 5. 기준)'], header, first], ...merge('A1:H1', 'A2:H2') }),
    );
    assert.deepEqual(ids(feed), ['invented-gu']);
    assert.deepEqual(lines, []);
  });

  it('in a header of two rows: a column is called by both', async () => {
    const top = ['아이디', '이름', '', '종류', '지역', '출처', '연락처', ''];
    const below = ['', '한글', '영문', '', '', '', '이메일', '전화'];
    const member = [
      'invented-gu',
      '가구',
      'Invented-gu',
      '자치구',
      '서울',
      'invented-list',
      'office@invented.example',
      '02-000-0000',
    ];
    const merges = merge('A1:A2', 'B1:C1', 'D1:D2', 'E1:E2', 'F1:F2', 'G1:H1');
    const { feed, lines } = await warnBuild(rollOf({ rows: [top, below, member], ...merges }));
    assert.deepEqual(lines, []);
    assert.deepEqual(feed.members[0]?.name, { ko: '가구', en: 'Invented-gu' });
    assert.deepEqual(feed.members[0].contact, { email: 'office@invented.example', phone: '02-000-0000' });
  });

  it('of the header with a member below do not remove the member', async () => {
    const complaints = await refuseBuild(rollOf({ rows: [header, first.with(0, ''), second], ...merge('A1:A2') }));
    assert.ok(
      complaints.some((line) => line.includes('row 2, column "id": this cell must not be empty')),
      complaints.join('\n'),
    );
  });
});
