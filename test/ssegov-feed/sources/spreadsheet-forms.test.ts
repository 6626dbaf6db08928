import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import iconv from 'iconv-lite';
import writeXlsxFile, { type Row } from 'write-excel-file/node';
import { inventedHeader, inventedRows } from '../helpers/invented-sources.js';
import { inventedCsv, runBuild, withCells } from '../helpers/run-build.js';
import { writeCsv } from '../helpers/write-csv.js';

const sheet = [inventedHeader, ...inventedRows];
const plain = await runBuild();

const koreanHeader = [
  '아이디',
  '이름',
  '영문 이름',
  '종류',
  '지역',
  '인구',
  '인구 기준 연도',
  '누리집',
  '소개',
  '영문 소개',
  '마지막 확인',
  '출처',
];

/** The invented list as Excel stores it: numbers as numbers, dates as dates. */
async function writeWorkbook(header: readonly string[] = inventedHeader): Promise<Uint8Array> {
  const rows = inventedRows.map((cells): Row =>
    cells.map((cell) => {
      if (/^\d+$/u.test(cell)) return { type: Number, value: Number(cell) };
      if (/^\d{4}-\d{2}-\d{2}$/u.test(cell)) return { type: Date, value: new Date(cell), format: 'yyyy-mm-dd' };
      return cell ? { type: String, value: cell } : null;
    }),
  );
  return writeXlsxFile([header.map((value) => ({ type: String, value })), ...rows]).toBuffer();
}

const utf16be = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();

const workbook = await writeWorkbook();
const koreanWorkbook = await writeWorkbook(koreanHeader);

describe('the same list gives the same feed, in every format in which a spreadsheet saves it', () => {
  const forms: Readonly<Record<string, string | Uint8Array>> = {
    'UTF-8 with a byte order mark': `\uFEFF${inventedCsv}`,
    'line ends of Windows': writeCsv(sheet, ',', '\r\n'),
    'line ends of an old Mac': writeCsv(sheet, ',', '\r'),
    'mixed line ends': inventedCsv.replace('\n', '\r\n'),
    'no line end after the last row': inventedCsv.trimEnd(),
    'UTF-16, little-endian': Buffer.from(`\uFEFF${inventedCsv}`, 'utf16le'),
    'UTF-16, big-endian': utf16be(inventedCsv),
    'Unicode text of Excel: UTF-16 and tabs': Buffer.from(`\uFEFF${writeCsv(sheet, '\t', '\r\n')}`, 'utf16le'),
    'CP949, as Excel in Korea saves CSV': iconv.encode(writeCsv(sheet, ',', '\r\n'), 'cp949'),
    semicolons: writeCsv(sheet, ';'),
    tabs: writeCsv(sheet, '\t'),
    "semicolons under Excel's own first line": `sep=;\r\n${writeCsv(sheet, ';', '\r\n')}`,
    'blank rows at the end': `${inventedCsv}\n,,,,,\n\n`,
    'blank rows between': inventedCsv.replace('\nmade-up', '\n\n,,\nmade-up'),
    'spaces around the cells': writeCsv(sheet.map((cells) => cells.map((cell) => ` ${cell}\u00A0`))),
    'decomposed Hangul, as macOS writes it': inventedCsv.normalize('NFD'),
    'columns in another order': writeCsv(sheet.map((cells) => [...cells].reverse())),
    'a Korean header': writeCsv([koreanHeader, ...inventedRows]),
    'a Korean header in CP949': iconv.encode(writeCsv([koreanHeader, ...inventedRows]), 'cp949'),
    'a header in capitals and with spaces': writeCsv([
      inventedHeader.map((name) => ` ${name.toUpperCase().replace('_', ' ')} `),
      ...inventedRows,
    ]),
    'a workbook (.xlsx)': workbook,
    'a workbook with a Korean header': koreanWorkbook,
  };
  for (const [form, members] of Object.entries(forms)) {
    it(form, async () => {
      const { code, err, text } = await runBuild({ members });
      assert.equal(err, '');
      assert.equal(code, 0);
      assert.equal(text, plain.text);
    });
  }

  it('a workbook is recognised by its content, not by its name', async () => {
    const { text } = await runBuild({ members: workbook, membersName: 'roll.csv' });
    assert.equal(text, plain.text);
  });

  it('CP949 keeps the syllables that EUC-KR lacks', async () => {
    const members = iconv.encode(withCells({ name_ko: '똠펲뷁구' }), 'cp949');
    const { feed } = await runBuild({ members });
    assert.deepEqual(feed?.members[0]?.name, { ko: '똠펲뷁구', en: 'Invented-gu' });
  });
});

describe('a cell says what its writer meant', () => {
  const first = async (changes: Readonly<Record<string, string>>) => {
    const { feed, err } = await runBuild({ members: withCells(changes) });
    assert.ok(feed, err);
    return feed.members[0];
  };

  for (const population of ['282,967', ' 282967 명', '２８２，９６７', '２８２９６７', '282967.0']) {
    it(`reads the population "${population}"`, async () => {
      assert.deepEqual((await first({ population }))?.population, { value: 282967, year: 2020 });
    });
  }

  const dates = {
    '2025': '2025',
    '2025년': '2025',
    '2025-9': '2025-09',
    '2025년 9월': '2025-09',
    '2025.9.4': '2025-09-04',
    '2025. 9. 4.': '2025-09-04',
    '2025/9/4 0:00': '2025-09-04',
    '2025-09-04 오전 12:00:00': '2025-09-04',
    '2025년 9월 4일': '2025-09-04',
  };
  for (const [last_seen, lastSeen] of Object.entries(dates)) {
    it(`reads the date "${last_seen}"`, async () => {
      assert.deepEqual((await first({ last_seen }))?.membership, { lastSeen });
    });
  }

  for (const kind of ['district', 'District', '자치구', '구', 'autonomous district']) {
    it(`reads the kind "${kind}"`, async () => assert.equal((await first({ kind }))?.kind, 'district'));
  }

  for (const region of ['KR-11', 'kr-11', '서울', '서울특별시', '서울 특별시', 'Seoul', 'SEOUL']) {
    it(`reads the region "${region}"`, async () => assert.equal((await first({ region }))?.region, 'KR-11'));
  }

  it('separates values by semicolons or line breaks, and reads an escaped semicolon', async () => {
    const member = await first({ aliases: 'One; Two\nThree;Four\\; and five;' });
    assert.deepEqual(member?.aliases, ['One', 'Two', 'Three', 'Four; and five']);
  });

  it('pairs the values of two languages by their order', async () => {
    const member = await first({ tags_ko: '하나; 둘', tags_en: 'One; Two' });
    assert.deepEqual(member?.tags, [
      { ko: '하나', en: 'One' },
      { ko: '둘', en: 'Two' },
    ]);
  });

  it('reads roles with their term and their dates', async () => {
    const roles =
      '회장 / President (제4기 / 4th term) [2018-09-12~2021]; 부회장 / Vice-president [2017~]; 고문 / Adviser [2014]';
    assert.deepEqual((await first({ roles }))?.roles, [
      {
        title: { ko: '회장', en: 'President' },
        term: { ko: '제4기', en: '4th term' },
        from: '2018-09-12',
        to: '2021',
      },
      { title: { ko: '부회장', en: 'Vice-president' }, from: '2017' },
      { title: { ko: '고문', en: 'Adviser' }, asOf: '2014' },
    ]);
  });

  it('reads code, location, flags and contact', async () => {
    const member = await first({
      mois_code: '1120000000',
      lat: '37.5515',
      lon: '127.042',
      featured: '예',
      verified: '2026. 1. 5.',
      email: 'office@invented.example',
      phone: '+82 2 000 0000',
    });
    assert.ok(member);
    assert.deepEqual(member.codes, { mois: '1120000000' });
    assert.deepEqual(member.location, { lat: 37.5515, lon: 127.042 });
    assert.equal(member.featured, true);
    assert.equal(member.verified, '2026-01-05');
    assert.deepEqual(member.contact, { email: 'office@invented.example', phone: '+82 2 000 0000' });
  });

  it('reads a dash alone as an empty cell', async () => {
    assert.equal((await first({ website: '-' }))?.website, undefined);
  });

  it('keeps a quoted line break as a space', async () => {
    const member = await first({ summary_ko: '첫 줄\n둘째 줄' });
    assert.deepEqual(member?.summary, { ko: '첫 줄 둘째 줄', en: 'A comma, and "quotation marks"' });
  });
});
