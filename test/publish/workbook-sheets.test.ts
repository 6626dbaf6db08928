import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inventedSheet as rows, workbookWith, columnOf } from './invented-sheet.js';
import { refuseBuild } from './refuse-build.js';
import { replaceInZip } from './replace-in-zip.js';
import { runBuild } from './run-build.js';
import { warnBuild } from './warn-build.js';
import { struckStyle, writeWorkbook, type CellInput, type SheetInput } from './write-workbook.js';

const [header = [], first = [], second = []] = rows;
const members: SheetInput = { name: '회원 명부', rows };
const others: SheetInput = {
  name: '2026 신규',
  rows: [header, first.map((cell, at) => (at === 0 ? 'other-gu' : cell))],
};
const notes: SheetInput = {
  name: '메모',
  rows: [
    ['담당', '할 일'],
    ['아무개', '명부 고치기'],
  ],
};
const build = (...sheets: SheetInput[]) => ({ members: writeWorkbook({ sheets }), membersName: 'roll.xlsx' });
const ids = (feed: { members: readonly { id: string }[] }) => feed.members.map(({ id }) => id);

describe('the sheet with the members is taken and named', () => {
  it('the first visible one with the needed columns, wherever its tab stands', async () => {
    const { feed, lines } = await warnBuild(build(notes, members));
    assert.deepEqual(ids(feed), ['invented-gu', 'made-up-si']);
    assert.deepEqual(lines, [
      'note  roll.xlsx, sheet "회원 명부": this sheet is read; hidden ones and those without the columns of a member are not',
    ]);
  });

  it('no word of it where there is no other', async () =>
    assert.deepEqual((await warnBuild(build(members))).lines, []));

  it('a note is no warning: --strict lets it pass', async () => {
    const { code } = await runBuild({ ...build(notes, members), args: ['--strict'] });
    assert.equal(code, 0);
  });

  it('others that might have been meant are named in a warning, and --sheet chooses', async () => {
    const { feed, lines } = await warnBuild(build(members, others));
    assert.deepEqual(ids(feed), ['invented-gu', 'made-up-si']);
    assert.ok(
      lines.includes(
        'warning  roll.xlsx, sheet "회원 명부": "2026 신규" has the columns of members, too, and is not read; --sheet NAME chooses another sheet',
      ),
      lines.join('\n'),
    );
    const chosen = await warnBuild({ ...build(members, others), args: ['--sheet', '2026 신규'] });
    assert.deepEqual(ids(chosen.feed), ['other-gu']);
    assert.ok(chosen.lines.every((line) => !line.includes('not read')));
  });

  it('the tab that was open when the workbook was saved decides nothing', async () => {
    const properties = '<bookViews><workbookView activeTab="1"/></bookViews>';
    const { feed } = await warnBuild({ members: writeWorkbook({ sheets: [members, others], properties }) });
    assert.deepEqual(ids(feed), ['invented-gu', 'made-up-si']);
  });

  for (const state of ['hidden', 'veryHidden'] as const) {
    it(`a sheet that is ${state} is not taken, unless --sheet names it`, async () => {
      const old = { ...others, state };
      assert.deepEqual(ids((await warnBuild(build(old, members))).feed), ['invented-gu', 'made-up-si']);
      const chosen = await warnBuild({ ...build(old, members), args: ['--sheet', '2026 신규'] });
      assert.deepEqual(ids(chosen.feed), ['other-gu']);
    });
  }

  it('where only a hidden one has the columns, that is said alone', async () => {
    const complaints = await refuseBuild(build(notes, { ...members, state: 'hidden' }));
    assert.deepEqual(complaints, [
      'error  roll.xlsx: the only sheet with the columns of members, "회원 명부", is hidden; show it, or choose it with --sheet "회원 명부"',
      '1 error, 0 warnings',
      'Nothing was written.',
    ]);
  });

  it('a name that is not there lists the sheets', async () => {
    const complaints = await refuseBuild({ ...build(members, others), args: ['--sheet', '2026신규'] });
    assert.equal(
      complaints[0],
      'error  roll.xlsx: there is no sheet "2026신규"; there are "회원 명부", "2026 신규"; did you mean "2026 신규"?',
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
      ...build(notes, { ...members, rows: [header, first.with(4, '서율')] }),
      locale: 'ko_KR.UTF-8',
    });
    assert.ok(
      complaints.some((line) => line.startsWith('오류  roll.xlsx, "회원 명부" 시트, 2행, "region" 열: "서율": ')),
      complaints.join('\n'),
    );
  });
});

describe('merged cells', () => {
  const merge = (...ranges: string[]) => ({
    after: `<mergeCells>${ranges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`,
  });
  const region = columnOf('region');

  it('over several rows: the value counts for each of them, and that is said', async () => {
    const { feed, lines } = await warnBuild(
      build({ name: '명부', rows: [header, first, second.with(4, '')], ...merge(`${region}2:${region}3`) }),
    );
    assert.deepEqual(
      feed.members.map((member) => member.region),
      ['KR-11', 'KR-11'],
    );
    assert.deepEqual(lines.slice(0, -1), [
      'warning  roll.xlsx, sheet "명부", row 2, column "region": "KR-11": this cell is merged over the rows 2 to 3; its value counts for each of them',
    ]);
  });

  it('over rows that are empty otherwise: no member is made of them', async () => {
    const { feed } = await warnBuild(build({ rows: [header, first], ...merge(`${region}2:${region}900`) }));
    assert.deepEqual(ids(feed), ['invented-gu']);
  });

  it('of ids: the second row has the id of the first, which is an error', async () => {
    const complaints = await refuseBuild(build({ rows: [header, first, second.with(0, '')], ...merge('A2:A3') }));
    assert.ok(
      complaints.some((line) => line.includes('row 3, column "id": "invented-gu": this id stands in row 2 already')),
    );
  });

  it('over several columns are an error: the value may belong to any of them', async () => {
    const complaints = await refuseBuild(build({ rows: [header, first.with(2, '')], ...merge('B2:C2') }));
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
      build({ rows: [title, ['(2026. 1. 5. 기준)'], header, first], ...merge('A1:H1', 'A2:H2') }),
    );
    assert.deepEqual(ids(feed), ['invented-gu']);
    assert.deepEqual(lines, []);
  });

  it('in a header of two rows: a column is called by both', async () => {
    const top = ['아이디', '이름', '', '종류', '지역', '출처', '연락처', ''];
    const below = ['', '한글', '영문', '', '', '', '이메일', '전화'];
    const member = [
      'a-gu',
      '가구',
      'A-gu',
      '자치구',
      '서울',
      'invented-list',
      'office@invented.example',
      '02-000-0000',
    ];
    const merges = merge('A1:A2', 'B1:C1', 'D1:D2', 'E1:E2', 'F1:F2', 'G1:H1');
    const { feed, lines } = await warnBuild(build({ rows: [top, below, member], ...merges }));
    assert.deepEqual(lines, []);
    assert.deepEqual(feed.members[0]?.name, { ko: '가구', en: 'Invented-gu' });
    assert.deepEqual(feed.members[0].contact, { email: 'office@invented.example', phone: '02-000-0000' });
  });

  it('of the header with a member below do not take the member away', async () => {
    const complaints = await refuseBuild(build({ rows: [header, first.with(0, ''), second], ...merge('A1:A2') }));
    assert.ok(
      complaints.some((line) => line.includes('row 2, column "id": this cell must not be empty')),
      complaints.join('\n'),
    );
  });
});

describe('what is hidden or struck out is told', () => {
  it('hidden and filtered rows are published', async () => {
    const third = second.with(0, 'third-si').with(4, 'KR-41');
    const fourth = second.with(0, 'fourth-si').with(4, 'KR-41');
    const { feed, lines } = await warnBuild(
      build({
        name: '명부',
        rows: [header, first, second, third, fourth],
        rowAttributes: { 2: 'hidden="1"', 4: 'hidden="true"', 5: 'ht="0" customHeight="1"' },
        after: '<autoFilter ref="A1:L5"/>',
      }),
    );
    assert.equal(feed.members.length, 4);
    assert.deepEqual(lines.slice(0, -1), [
      'warning  roll.xlsx, sheet "명부", row 2: "invented-gu, third-si, fourth-si": rows that are hidden or filtered out are published all the same: 2, 4–5; delete them if these are no members',
    ]);
  });

  it('"hidden" that says no is no', async () => {
    const { lines } = await warnBuild(
      build({
        rows,
        rowAttributes: { 2: 'hidden="0"', 3: 'hidden="false"' },
        before: '<cols><col min="1" max="3" width="9" hidden="0"/></cols>',
      }),
    );
    assert.deepEqual(lines, []);
  });

  for (const how of ['hidden="1" width="9"', 'hidden="true" width="9"', 'width="0" customWidth="1"']) {
    it(`a hidden column is published (${how})`, async () => {
      const { feed, lines } = await warnBuild(
        build({ name: '명부', rows, before: `<cols><col min="8" max="8" ${how}/></cols>` }),
      );
      assert.equal(feed.members[0]?.website, 'https://invented.example/');
      assert.ok(
        lines[0]?.startsWith(
          'warning  roll.xlsx, sheet "명부", row 1, column "website": this column is hidden in the sheet and is published all the same',
        ),
        lines[0],
      );
    });
  }

  it('hidden e-mail addresses and phone numbers are kept out: they may not be public', async () => {
    const cells = { email: 'private@invented.example', phone: '02-000-0000' };
    const { feed, lines } = await warnBuild({
      members: workbookWith(cells, { before: '<cols><col min="13" max="14" hidden="1"/></cols>' }),
    });
    assert.equal(feed.members[0]?.contact, undefined);
    assert.equal(lines.filter((line) => line.includes('this column is hidden in the sheet and is kept out')).length, 2);
  });

  it('a hidden column that is not published anyway is not told', async () => {
    const { lines } = await warnBuild({
      members: workbookWith({ memo: 'x' }, { before: '<cols><col min="13" max="13" hidden="1"/></cols>' }),
    });
    assert.equal(lines.filter((line) => line.includes('hidden')).length, 0, lines.join('\n'));
  });

  it('a row that is struck out, and a value that is', async () => {
    const strike = (value: string): CellInput => (value ? { value, style: struckStyle } : '');
    const partly = {
      xml: '<c r="ADDRESS" t="inlineStr"><is><r><t>지어낸</t></r><r><rPr><strike/></rPr><t>군</t></r><r><t>시</t></r></is></c>',
    };
    const { feed, lines } = await warnBuild(
      build({ rows: [header, first.map(strike), second.map((cell, at) => (at === 1 ? partly : cell))] }),
    );
    assert.deepEqual(feed.members[1]?.name, { ko: '지어낸군시', en: 'Made-up-si' });
    assert.ok(
      lines[0]?.includes('row 2: "invented-gu": this row is struck out and is published all the same'),
      lines[0],
    );
    assert.ok(
      lines[1]?.includes('row 3, column "name_ko": "지어낸군시": this is struck out and is published all the same'),
      lines[1],
    );
    assert.equal(lines.length, 3);
  });
});

describe('what stands outside the table is told and kept out', () => {
  for (const [address, row, column] of [
    ['XFD1048576', 1_048_576, 'XFD'],
    ['XFD3', 3, 'XFD'],
    ['ZZ2', 2, 'ZZ'],
  ] as const) {
    it(`a cell at ${address} costs no memory`, async () => {
      const stray = `<row r="${row}"><c r="${address}" t="inlineStr"><is><t>stray</t></is></c></row>`;
      const file = writeWorkbook({ sheets: [{ name: '명부', rows }] });
      const changed = replaceInZip(file, 'xl/worksheets/sheet0.xml', (xml) =>
        xml.replace('</sheetData>', `${stray}</sheetData>`),
      );
      const { feed, lines } = await warnBuild({ members: changed, membersName: 'roll.xlsx' });
      assert.deepEqual(ids(feed), ['invented-gu', 'made-up-si']);
      assert.equal(
        lines[0],
        `warning  roll.xlsx, sheet "명부", row ${row}, column "${column}": "stray": this column has no name in the header row; what stands in it is kept out`,
      );
    });
  }

  it('a column without a name, once', async () => {
    const { lines } = await warnBuild(build({ rows: [header, [...first, 'a'], [...second, 'b']] }));
    assert.equal(lines.filter((line) => line.includes('row 2, column "M": "a": this column has no name')).length, 1);
    assert.equal(lines.length, 2);
  });

  it('a remark at the side of no member is no member', async () => {
    const aside = [...Array<string>(header.length + 2).fill(''), '※ 2026. 1. 5. 기준'];
    assert.deepEqual(ids((await warnBuild(build({ rows: [header, first, [], aside] }))).feed), ['invented-gu']);
  });

  it('rows of a workbook beyond all measure are refused', async () => {
    const many = Array.from({ length: 5_001 }, (_, at) => [`id-${at}`, '가', 'Ga', '시']);
    assert.ok((await refuseBuild(build({ rows: [header, ...many] })))[0]?.endsWith('more than 5000 rows'));
  });
});

describe('workbooks as other programs write them are read', () => {
  const file = writeWorkbook({ sheets: [members] });
  const change = (edit: (xml: string, part: string) => string) => {
    return ['xl/worksheets/sheet0.xml', 'xl/workbook.xml', 'xl/styles.xml', '_rels/.rels'].reduce(
      (zip, part) => replaceInZip(zip, part, (xml) => edit(xml, part)),
      file,
    );
  };
  const forms: Readonly<Record<string, (xml: string, part: string) => string>> = {
    'cells and rows without an address': (xml) => xml.replace(/ r="[A-Z]*\d+"/gu, ''),
    'a prefix before every name': (xml) => xml.replace(/<(\/?)(?=[a-z])/gu, '<$1x:'),
    'a byte order mark in every part': (xml) => `\uFEFF${xml}`,
    'an address from the root of the package': (xml) => xml.replace('Target="xl/', 'Target="/xl/'),
    'comments and instructions': (xml) => `<?xml version="1.0"?><!-- x -->${xml}`,
  };
  for (const [name, edit] of Object.entries(forms)) {
    it(name, async () => {
      const { feed, lines } = await warnBuild({ members: change(edit) });
      assert.deepEqual(ids(feed), ['invented-gu', 'made-up-si']);
      assert.deepEqual(lines, []);
    });
  }

  it('characters that XML lacks, and Japanese readings', async () => {
    const name_ko = {
      xml: '<c r="ADDRESS" t="inlineStr"><is><t>가상_x000D_구</t><rPh sb="0" eb="1"><t>カ</t></rPh></is></c>',
    };
    assert.deepEqual((await warnBuild({ members: workbookWith({ name_ko }) })).feed.members[0]?.name, {
      ko: '가상 구',
      en: 'Invented-gu',
    });
  });

  it('numbers with the digits of a binary fraction', async () => {
    const { feed } = await warnBuild({
      members: workbookWith({ lat: { xml: '<c r="ADDRESS"><v>37.551499999999997</v></c>' }, lon: 127.042 }),
    });
    assert.deepEqual(feed.members[0]?.location, { lat: 37.5515, lon: 127.042 });
  });
});
