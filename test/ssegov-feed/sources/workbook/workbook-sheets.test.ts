import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Feed } from '../../../../src/schema/types.js';
import { inventedSheet as rows, rollOf } from '../../helpers/invented-sheet.js';
import { refuseBuild } from '../../helpers/refuse-build.js';
import { runBuild } from '../../helpers/run-build.js';
import { warnBuild } from '../../helpers/warn-build.js';
import { writeWorkbook, type SheetInput } from '../../helpers/write-workbook.js';

const [header = [], first = []] = rows;
const members: SheetInput = { name: '회원 명부', rows };
const others: SheetInput = { name: '2026 신규', rows: [header, first.with(0, 'other-gu')] };
const notes: SheetInput = {
  name: '메모',
  rows: [
    ['담당', '할 일'],
    ['아무개', '명부 고치기'],
  ],
};
const ids = (feed: Feed) => feed.members.map(({ id }) => id);

describe('the sheet with the members is chosen and named', () => {
  it('the first visible one with the required columns, wherever its tab is', async () => {
    const { feed, lines } = await warnBuild(rollOf(notes, members));
    assert.deepEqual(ids(feed), ['invented-gu', 'made-up-si']);
    assert.deepEqual(lines, [
      'note  roll.xlsx, sheet "회원 명부": this sheet is read; hidden sheets and sheets without the columns of members are not',
    ]);
  });

  it('whose header takes two rows, below titles and above many members', async () => {
    const title = ['가상 협의회 회원 명부'];
    const top = ['아이디', '이름', '', '종류', '지역', '출처'];
    const below = ['', '한글', '영문', '', '', ''];
    const all = Array.from({ length: 30 }, (_, at) => [
      `a-${at}`,
      `가${at}구`,
      `Ga${at}-gu`,
      '자치구',
      '서울',
      'invented-list',
    ]);
    const ranges = ['A1:F1', 'A2:A3', 'B2:C2', 'D2:D3', 'E2:E3', 'F2:F3'].map((range) => `<mergeCell ref="${range}"/>`);
    const after = `<mergeCells>${ranges.join('')}</mergeCells>`;
    const old = { ...others, state: 'hidden' } as const;
    const { feed } = await warnBuild(rollOf(old, { name: '명부', rows: [title, top, below, ...all], after }));
    assert.equal(feed.members.length, 30);
  });

  it('not named where there is no other', async () => assert.deepEqual((await warnBuild(rollOf(members))).lines, []));

  it('its name is a note, not a warning: --strict accepts it', async () => {
    const { code } = await runBuild({ ...rollOf(notes, members), args: ['--strict'] });
    assert.equal(code, 0);
  });

  it('others that might have been meant are named in a warning, and --sheet chooses', async () => {
    const { feed, lines } = await warnBuild(rollOf(members, others));
    assert.deepEqual(ids(feed), ['invented-gu', 'made-up-si']);
    assert.ok(
      lines.includes(
        'warning  roll.xlsx, sheet "회원 명부": "2026 신규" also has the columns of members but is not read; use --sheet NAME to choose another sheet',
      ),
      lines.join('\n'),
    );
    const chosen = await warnBuild({ ...rollOf(members, others), args: ['--sheet', '2026 신규'] });
    assert.deepEqual(ids(chosen.feed), ['other-gu']);
    assert.ok(chosen.lines.every((line) => !line.includes('not read')));
  });

  it('the tab that was open when the workbook was saved does not matter', async () => {
    const properties = '<bookViews><workbookView activeTab="1"/></bookViews>';
    const { feed } = await warnBuild({ members: writeWorkbook({ sheets: [members, others], properties }) });
    assert.deepEqual(ids(feed), ['invented-gu', 'made-up-si']);
  });

  for (const state of ['hidden', 'veryHidden'] as const) {
    it(`a sheet that is ${state} is not chosen, unless --sheet names it`, async () => {
      const old = { ...others, state };
      assert.deepEqual(ids((await warnBuild(rollOf(old, members))).feed), ['invented-gu', 'made-up-si']);
      const chosen = await warnBuild({ ...rollOf(old, members), args: ['--sheet', '2026 신규'] });
      assert.deepEqual(ids(chosen.feed), ['other-gu']);
    });
  }

  it('where only a hidden one has the columns, that is the only error', async () => {
    const complaints = await refuseBuild(rollOf(notes, { ...members, state: 'hidden' }));
    assert.deepEqual(complaints, [
      'error  roll.xlsx: the only sheet with the columns of members, "회원 명부", is hidden; unhide it, or choose it with --sheet "회원 명부"',
      '1 error, 0 warnings',
      'Nothing was written.',
    ]);
  });

  it('for an unknown name, the message lists the sheets', async () => {
    const complaints = await refuseBuild({ ...rollOf(members, others), args: ['--sheet', '2026신규'] });
    assert.equal(
      complaints[0],
      'error  roll.xlsx: there is no sheet "2026신규"; the workbook has "회원 명부", "2026 신규"; did you mean "2026 신규"?',
    );
  });

  it('a CSV has no sheets', async () => {
    assert.equal(
      (await refuseBuild({ args: ['--sheet', 'x'] }))[0],
      'error  members.csv: only a workbook (.xlsx) has sheets; leave --sheet out',
    );
  });

  it('errors name the sheet, also in Korean', async () => {
    const complaints = await refuseBuild({
      ...rollOf(notes, { ...members, rows: [header, first.with(4, '서율')] }),
      locale: 'ko_KR.UTF-8',
    });
    assert.ok(
      complaints.some((line) => line.startsWith('오류  roll.xlsx, "회원 명부" 시트, 2행, "region" 열: "서율": ')),
      complaints.join('\n'),
    );
  });
});
