import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inventedHeader, inventedOrganisation, inventedRows } from '../helpers/invented-sources.js';
import { refuseBuild as refuse } from '../helpers/refuse-build.js';
import { inventedCsv, runBuild, withCells, type BuildInput } from '../helpers/run-build.js';
import { writeCsv } from '../helpers/write-csv.js';

/** Runs a build that succeeds, and returns its warnings. */
async function warn(input: BuildInput): Promise<string[]> {
  const { code, err, files } = await runBuild(input);
  assert.equal(code, 0, err);
  assert.deepEqual(files, ['feed.json']);
  return err.split('\n');
}

const faults: readonly (readonly [name: string, cells: Record<string, string>, complaint: string])[] = [
  [
    'an unknown region, with the one that was probably meant',
    { region: '서율' },
    'row 2, column "region": "서율": no region of the organisation file has this code or name; did you mean "서울 (KR-11)"?',
  ],
  [
    'an ambiguous region',
    { region: '전남광주통합특별시' },
    'column "region": "전남광주통합특별시": more than one region has this name; write one of KR-29, KR-46',
  ],
  [
    'an unknown kind',
    { kind: 'citty' },
    'column "kind": "citty": this is not a kind of member; use district, city, county',
  ],
  ['an empty kind', { kind: '' }, 'column "kind": this cell must not be empty'],
  ['an empty id', { id: '' }, 'column "id": this cell must not be empty'],
  ['an empty name', { name_ko: '' }, 'column "name_ko": this cell must not be empty'],
  ['an id that is not a slug, with a suggestion', { id: 'Seoul Invented-gu' }, '; did you mean "seoul-invented-gu"?'],
  [
    'a website without its scheme, with the whole address',
    { website: 'www.invented.example' },
    '; did you mean "https://www.invented.example"?',
  ],
  ['a script as a website', { website: 'javascript:alert(1)' }, 'column "website": "javascript:alert(1)": expected '],
  ['a population in words', { population: '약 28만' }, 'column "population": "약 28만": expected a number like 282967'],
  [
    'a population with decimals',
    { population: '1.5' },
    'column "population": "1.5": expected a number like 282967 or 282,967',
  ],
  ['thousands separated wrongly', { population: '28,29' }, 'column "population": "28,29": expected a number'],
  ['a population without its year', { population_year: '' }, 'column "population_year": a population needs its year'],
  ['an invalid year', { population_year: '20' }, 'column "population_year": "20": expected a year from 1945 to '],
  ['an impossible day', { last_seen: '2025-02-30' }, 'column "last_seen": "2025-02-30": expected a date like'],
  ['an ambiguous date', { last_seen: '9/4/2025' }, 'column "last_seen": "9/4/2025": expected a date like 2025,'],
  [
    'an end before the beginning',
    { since: '2020', until: '2019-05' },
    '"since": "2020": this is later than "until" 2019-05',
  ],
  [
    'a last source before the first',
    { first_seen: '2025-10' },
    '"first_seen": "2025-10": this is later than "last_seen"',
  ],
  ['a code that Excel has rounded', { mois_code: '1.12E+09' }, '"mois_code": "1.12E+09": expected ten digits like'],
  ['latitude and longitude swapped', { lat: '127.04', lon: '37.55' }, '"lat": "127.04": latitude and longitude are'],
  [
    'a latitude alone',
    { lat: '37.55', lon: '' },
    'column "lon": latitude and longitude go together; one of them is missing',
  ],
  ['degrees and minutes', { lat: '37°33′', lon: '127' }, 'column "lat": "37°33′": expected degrees with decimals'],
  [
    'an unknown source, with the one that was probably meant',
    { sources: 'invented-list; invented-lst' },
    'column "sources": "invented-lst": the organisation file has no source with this id; did you mean "invented-list"?',
  ],
  [
    'a role that cannot be read',
    { roles: '회장 / President [soon]' },
    '"roles": "회장 / President [soon]": expected a role',
  ],
  ['a role with an impossible date', { roles: '회장 / President [2018-13]' }, 'expected a role like'],
  ['neither yes nor no', { featured: 'maybe' }, 'column "featured": "maybe": expected yes or no'],
  ['tags that do not match in number', { tags_ko: '하나; 둘', tags_en: 'One' }, '2 values here and 1 in "tags_en"'],
  [
    'an error of the spreadsheet',
    { summary_ko: '#REF!' },
    '"summary_ko": "#REF!": this is an error of the spreadsheet',
  ],
  [
    'a cell with too much text',
    { summary_ko: '가'.repeat(5_001) },
    '"summary_ko": the cell has more than 5000 characters',
  ],
  ['an invalid e-mail address', { email: 'office' }, 'column "email": "office": expected an e-mail address'],
];

describe('the error of a wrong cell has file, row, column, value and what would be right', () => {
  for (const [name, cells, complaint] of faults) {
    it(name, async () => {
      const complaints = await refuse({ members: withCells(cells) });
      assert.ok(
        complaints.some((line) => line.startsWith('error  members.csv, row 2') && line.includes(complaint)),
        complaints.join('\n'),
      );
      assert.equal(complaints.at(-1), 'Nothing was written.');
    });
  }

  it('is listed with all others of both files at once', async () => {
    const members = writeCsv([
      inventedHeader,
      ...inventedRows.map((cells) => ['same', ...cells.slice(1, 3), 'kingdom', 'Atlantis', 'few', ...cells.slice(6)]),
    ]);
    const complaints = await refuse({ members, organisation: { ...inventedOrganisation, updated: 'yesterday' } });
    const places = complaints.filter((line) => line.startsWith('error')).map((line) => line.split(': ')[0]);
    assert.deepEqual(places.sort(), [
      'error  members.csv, row 2, column "kind"',
      'error  members.csv, row 2, column "population"',
      'error  members.csv, row 2, column "region"',
      'error  members.csv, row 3, column "id"',
      'error  members.csv, row 3, column "kind"',
      'error  members.csv, row 3, column "population"',
      'error  members.csv, row 3, column "region"',
      'error  organisation.json, line 2:14, updated',
    ]);
    assert.ok(complaints.includes('8 errors, 1 warning'));
  });

  it('has the row number that the spreadsheet shows, after line breaks in cells and blank rows', async () => {
    const [first = [], second = []] = inventedRows;
    const members = writeCsv([
      inventedHeader,
      first.map((cell, index) => (index === 8 ? 'one\ntwo\nthree' : cell)),
      [''],
      second.map((cell, index) => (index === 4 ? 'Atlantis' : cell)),
    ]);
    assert.ok(
      (await refuse({ members })).some((line) => line.includes('members.csv, row 4, column "region": "Atlantis"')),
    );
  });

  it('has the name of the column in the file', async () => {
    const members = inventedCsv.replace('region', '지역').replace('KR-11', 'Atlantis');
    assert.ok((await refuse({ members })).some((line) => line.includes('row 2, column "지역": "Atlantis"')));
  });

  it('names the first row with the same id', async () => {
    const members = inventedCsv.replace('made-up-si', 'invented-gu');
    const complaints = await refuse({ members });
    assert.ok(complaints.some((line) => line.includes('row 3, column "id": "invented-gu": row 2 already has this id')));
  });
});

describe('a wrong header is reported', () => {
  it('a missing required column, by both its names', async () => {
    const complaints = await refuse({ members: inventedCsv.replace('kind', 'sort') });
    assert.ok(complaints.includes('error  members.csv, row 1: the column "kind" (or "종류") is missing'));
  });

  it('two columns with one meaning', async () => {
    const complaints = await refuse({ members: withCells({ 지역: '서울' }) });
    assert.ok(
      complaints[0]?.includes('row 1, column "지역": these columns mean the same: region, 지역; keep one of them'),
    );
  });

  it('an unknown column is excluded with a warning that names the nearest known one', async () => {
    const { err, text } = await runBuild({ members: withCells({ verifed: '2026-01-01', notes: 'private' }) });
    assert.ok(
      err.includes(
        'warning  members.csv, row 1, column "verifed": this column is not known and is kept out; did you mean "verified"?',
      ),
    );
    assert.ok(err.includes('column "notes": this column is not known and is kept out\n'));
    assert.ok(!text.includes('private'));
  });

  it('names of built-in properties are unknown columns like any other', async () => {
    const members = withCells({ __proto__x: 'a', constructor: 'b', toString: 'c' }).replace('__proto__x', '__proto__');
    const { code, feed } = await runBuild({ members });
    assert.equal(code, 0);
    assert.equal(Object.hasOwn(feed?.members[0] ?? {}, 'constructor'), false);
  });
});

describe('what may be wrong is a warning', () => {
  const doubts: readonly (readonly [string, Record<string, string>, string])[] = [
    [
      'a text in one language only',
      { summary_en: '' },
      'column "summary_ko": "쉼표, 그리고 "따옴표"": there is no text in en',
    ],
    ['a member without a source', { sources: '' }, 'column "sources": no source is given for this member'],
    ['a place outside Korea', { lat: '48.85', lon: '2.35' }, 'column "lat": "48.85": this place is outside Korea'],
    ['a formula that was saved as a text', { summary_en: '=A1' }, '"summary_en": "=A1": this looks like a formula'],
    ['a role in one language only', { roles: '회장 [2014]' }, 'column "roles": "회장 [2014]": there is no text in en'],
  ];
  for (const [name, cells, warning] of doubts) {
    it(`${name}: published, and with --strict refused`, async () => {
      const members = withCells(cells);
      const warnings = await warn({ members });
      assert.ok(warnings[0]?.startsWith('warning  members.csv, row 2'), warnings[0]);
      assert.ok(warnings[0]?.includes(warning), warnings[0]);
      const strictly = await refuse({ members, args: ['--strict'] });
      assert.ok(strictly.includes('--strict: warnings count as errors.'));
    });
  }
});
