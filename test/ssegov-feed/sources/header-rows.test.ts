import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import iconv from 'iconv-lite';
import { inventedHeader, inventedRows } from '../helpers/invented-sources.js';
import { refuseBuild } from '../helpers/refuse-build.js';
import { inventedCsv, runBuild, withCells } from '../helpers/run-build.js';
import { warnBuild } from '../helpers/warn-build.js';
import { writeCsv } from '../helpers/write-csv.js';

const plain = await runBuild();
const titles = [['가상 협의회 회원 명부'], ['(2026. 1. 5. 기준)'], ['']];
const sheet = [inventedHeader, ...inventedRows];

describe('the header is found below titles', () => {
  const forms: Readonly<Record<string, string | Uint8Array>> = {
    'in UTF-8': writeCsv([...titles, ...sheet]),
    'in CP949': iconv.encode(writeCsv([...titles, ...sheet]), 'cp949'),
    'with semicolons': writeCsv([...titles, ...sheet], ';'),
    'with tabs': writeCsv([...titles, ...sheet], '\t'),
    'that have a name of a column in them': writeCsv([['이름', '가상 협의회'], ...sheet]),
    'of many rows': writeCsv([...Array.from({ length: 15 }, () => ['제목']), ...sheet]),
  };
  for (const [name, members] of Object.entries(forms)) {
    it(name, async () => {
      const { err, text } = await runBuild({ members });
      assert.equal(err, '');
      assert.equal(text, plain.text);
    });
  }

  it('and messages have the row numbers that the spreadsheet shows', async () => {
    const complaints = await refuseBuild({ members: writeCsv([...titles, ...sheet]).replace('KR-41', 'Atlantis') });
    assert.ok(complaints[0]?.startsWith('error  members.csv, row 6, column "region": "Atlantis"'), complaints[0]);
  });
});

describe('missing required columns are the only errors', () => {
  it('in a list of members', async () => {
    const members = writeCsv([
      ...titles,
      ['연번', '시·도', '지방정부명', '단체장', '전화번호'],
      ['1', '서울', '가상구', '아무개', '02-000-0000'],
    ]);
    assert.deepEqual(await refuseBuild({ members }), [
      'error  members.csv, row 4: the column "id" (or "아이디") is missing',
      'error  members.csv, row 4: the column "kind" (or "종류") is missing',
      '2 errors, 0 warnings',
      'Nothing was written.',
    ]);
  });

  it('in a table of something else', async () => {
    const members = writeCsv([
      ['sido', 'sigungu', 'lat', 'lng'],
      ...Array.from({ length: 40 }, () => ['경기도', '수원시', 'x', 'y']),
    ]);
    assert.equal((await refuseBuild({ members })).length, 5);
  });

  it('with the header that was probably meant', async () => {
    const complaints = await refuseBuild({ members: inventedCsv.replace('name_ko', 'name_kr') });
    assert.equal(
      complaints[0],
      'error  members.csv, row 1: the column "name_ko" (or "이름") is missing; rename "name_kr" if that is the column',
    );
    assert.equal(complaints.length, 3);
  });
});

describe('a row that cannot be a member is one error', () => {
  it('with a comma outside quotation marks, which shifts the values after it', async () => {
    const members = `${inventedCsv}third-si,셋째시,Third-si,시,경기,1,234,2020,,,,,2014,invented-list\n`;
    const complaints = await refuseBuild({ members });
    assert.deepEqual(complaints.slice(0, -2), [
      'error  members.csv, row 4: "third-si": this row has 14 values but there are 12 headers; put a cell that contains a comma in quotation marks',
    ]);
  });

  it('but not with blank cells after the last one', async () => {
    assert.equal(
      (await runBuild({ members: inventedCsv.replace('invented-list\n', 'invented-list,,,\n') })).text,
      plain.text,
    );
  });

  it('with a sum or a remark below the members', async () => {
    const complaints = await refuseBuild({ members: `${inventedCsv}계,,,,,284467\n,※ 2026. 1. 5. 기준\n` });
    const advice = 'fill them in, or delete the row if it is a title, a total or a remark';
    assert.deepEqual(complaints.slice(0, -2), [
      `error  members.csv, row 4: "계": this row has nothing in "kind", "name_ko"; ${advice}`,
      `error  members.csv, row 5: "※ 2026. 1. 5. 기준": this row has nothing in "id", "kind"; ${advice}`,
    ]);
  });
});

describe('roles', () => {
  const faults: Readonly<Record<string, string>> = {
    '회장(2018~2021)': 'write the dates of a role in square brackets; did you mean "회장 [2018~2021]"?',
    '회장 / President (2018)': 'did you mean "회장 / President [2018]"?',
    '제4기 회장': 'expected a role like',
    '회장 2018': 'expected a role like',
    '4th president': 'expected a role like',
    '회장 / President [2021~2018]': 'this is later than 2018',
  };
  for (const [roles, fault] of Object.entries(faults)) {
    it(`"${roles}" is refused: something else would be published as the term`, async () => {
      const complaints = await refuseBuild({ members: withCells({ roles }) });
      assert.ok(
        complaints.some((line) => line.includes(`column "roles": "${roles}": `) && line.includes(fault)),
        complaints.join('\n'),
      );
    });
  }

  it('a term without a number is a warning', async () => {
    const { lines } = await warnBuild({ members: withCells({ roles: '회장 / President (전 / former)' }) });
    assert.ok(lines[0]?.includes('"전 / former" is published as the term of office'), lines[0]);
  });

  it('a term in words is accepted', async () => {
    assert.deepEqual(
      (await warnBuild({ members: withCells({ roles: '회장 / President (초대 / first term)' }) })).lines,
      [],
    );
  });
});
