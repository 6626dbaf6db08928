import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { refuseBuild } from '../helpers/refuse-build.js';
import { withCells } from '../helpers/run-build.js';
import { warnBuild } from '../helpers/warn-build.js';

const nextYear = new Date().getFullYear() + 1;

describe('an unambiguous date is read', () => {
  const dates: Readonly<Record<string, string>> = {
    '2013': '2013',
    '2013년': '2013',
    '2013년도': '2013',
    '서기 2013년': '2013',
    '2013.03': '2013-03',
    '2013.10': '2013-10',
    '2013. 3': '2013-03',
    '2013. 1': '2013-01',
    '2013. 1.': '2013-01',
    '２０１３．３．': '2013-03',
    '2013.3.20(수)': '2013-03-20',
    '2013년 3월 20일 수요일': '2013-03-20',
    '2013. 03. 20.': '2013-03-20',
    '2013-3-20T00:00': '2013-03-20',
    '20130320': '2013-03-20',
    '20 March 2013': '2013-03-20',
    '20-Mar-2013': '2013-03-20',
    'March 20th, 2013': '2013-03-20',
    'Sept 2013': '2013-09',
  };
  for (const [since, date] of Object.entries(dates)) {
    it(since, async () => {
      const { feed } = await warnBuild({ members: withCells({ since }) });
      assert.equal(feed.members[0]?.membership?.since, date);
    });
  }
});

describe('an ambiguous or invalid date is refused with what to type', () => {
  const dates: Readonly<Record<string, string>> = {
    '2013.1': 'this may be 2013-01 or 2013-10; format the cell as text and type the right one',
    '13.3.20.': 'did you mean "2013-03-20"?',
    "'13. 3.": 'did you mean "2013-03"?',
    '13년 3월': 'did you mean "2013-03"?',
    '2013년 3월경': 'did you mean "2013-03"?',
    '약 2013년': 'did you mean "2013"?',
    'c. 2013': 'did you mean "2013"?',
    '2013~': 'did you mean "2013"?',
    '2013?': 'did you mean "2013"?',
    '2013 상반기': 'did you mean "2013"?',
    '20/3/2013': 'did you mean "2013-03-20"?',
    '201303': 'did you mean "2013-03"?',
    '41353': 'did you mean "2013-03-20"?',
    'Mar-13': 'expected a date like 2025, 2025-09 or 2025-09-04',
    '2013-W3': 'expected a date like 2025, 2025-09 or 2025-09-04',
    '2013~2016': 'expected a date like 2025, 2025-09 or 2025-09-04',
    '9/4/2025': 'expected a date like 2025, 2025-09 or 2025-09-04',
    '2013-13': 'expected a date like 2025, 2025-09 or 2025-09-04',
    '20131320': 'expected a date like 2025, 2025-09 or 2025-09-04',
    '31 February 2013': 'expected a date like 2025, 2025-09 or 2025-09-04',
    '2013.3.20(목)': 'did you mean "2013-03-20"?',
    미상: 'expected a date like 2025, 2025-09 or 2025-09-04',
  };
  for (const [since, fault] of Object.entries(dates)) {
    it(since, async () => {
      const complaints = await refuseBuild({ members: withCells({ since }) });
      const expected = `error  members.csv, row 2, column "since": "${since}": `;
      assert.ok(complaints[0]?.startsWith(expected), complaints[0]);
      assert.ok(complaints[0]?.endsWith(fault), complaints[0]);
    });
  }
});

describe('a year before 1945 or after next year is refused, for every date', () => {
  const outside = `the year must be from 1945 to ${nextYear}`;
  const cells: readonly (readonly [key: string, value: string, rest?: Record<string, string>])[] = [
    ['since', '2205-01'],
    ['since', '1944'],
    ['until', '2099'],
    ['first_seen', '1013'],
    ['last_seen', '9999-12-31'],
    ['verified', '2206-01-05'],
    ['roles', '회장 / President [2108~2111]'],
    ['roles', '회장 / President [2018~2201]'],
    ['roles', '회장 / President (제7기 / 7th term) [1025-09-04]'],
    ['earlier', '2013~2106'],
    ['earlier', '1813~2016'],
    ['former_regions', 'KR-29 [~2206-06-30]'],
  ];
  for (const [key, value] of cells) {
    it(`${key}: ${value}`, async () => {
      const complaints = await refuseBuild({ members: withCells({ [key]: value }) });
      assert.ok(
        complaints.some((line) => line.includes(`column "${key}": "${value}": ${outside}`)),
        complaints.join('\n'),
      );
    });
  }

  for (const population_year of ['1920', '2202', '20200', '1905-07-12']) {
    it(`population_year: ${population_year}`, async () => {
      const complaints = await refuseBuild({ members: withCells({ population_year }) });
      assert.ok(
        complaints[0]?.endsWith(`"${population_year}": expected a year from 1945 to ${nextYear}, like 2020`),
        complaints[0],
      );
    });
  }

  it('a day of 1905 is what Excel makes of a year, as the message says', async () => {
    const complaints = await refuseBuild({ members: withCells({ since: '1905-07-05' }) });
    assert.ok(complaints[0]?.endsWith(`${outside}; did you mean "2013"?`), complaints[0]);
  });

  it('1945 and next year are years', async () => {
    const { feed, lines } = await warnBuild({ members: withCells({ since: '1945', until: String(nextYear) }) });
    assert.deepEqual(feed.members[0]?.membership?.until, String(nextYear));
    assert.ok(lines[0]?.endsWith(`column "until": "${nextYear}": this date is in the future`), lines[0]);
  });
});
