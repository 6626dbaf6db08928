import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { membersCsv } from '../../../src/exports/members-csv.js';
import { words as en } from '../../../src/i18n/messages/common-messages.en.js';
import { words as ko } from '../../../src/i18n/messages/common-messages.ko.js';
import { words as enParts } from '../../../src/i18n/messages/directory-part-messages.en.js';
import { words as koParts } from '../../../src/i18n/messages/directory-part-messages.ko.js';
import { createReader } from '../../../src/i18n/reader.js';
import type { Feed, Member } from '../../../src/schema/types.js';
import { workbookWith } from '../helpers/invented-sheet.js';
import { runBuild, withCells } from '../helpers/run-build.js';

const csvWords = { ko: koParts.csv, en: enParts.csv };
const readers = { ko: createReader('ko', 'ko', ko), en: createReader('en', 'en', en) };

const asRead = (members: readonly Member[]) => JSON.parse(JSON.stringify(members)) as unknown;

async function buildAgain(feed: Feed, language: keyof typeof readers, members = feed.members) {
  const { members: _, ...organisation } = feed;
  return runBuild({ members: membersCsv(members, feed, readers[language], csvWords[language]), organisation });
}

describe('the CSV that a directory exports', () => {
  for (const language of ['ko', 'en'] as const) {
    it(`is read back by "ssegov-feed build" without a loss, with the headers of ${language}: the network's own members`, async () => {
      const real = await runBuild({
        members: await readFile('data/members.csv'),
        organisation: await readFile('data/organisation.json', 'utf8'),
      });
      assert.ok(real.feed);
      const again = await buildAgain(real.feed, language);
      assert.equal(again.code, 0, again.err);
      assert.deepEqual(asRead(again.feed?.members ?? []), asRead(real.feed.members));
    });
  }

  for (const language of ['ko', 'en'] as const) {
    it(`has all that a record can have, with the headers of ${language}`, async () => {
      const { feed } = await runBuild();
      const [first] = feed?.members ?? [];
      assert.ok(feed && first);
      const full: Member = {
        ...first,
        formerRegions: [{ region: 'KR-29', until: '2026-06-30' }],
        formerIds: ['old-gu', 'older-gu'],
        formerNames: [{ ko: '옛가상구', en: 'Old-gu' }],
        codes: { mois: '1120000000', 'mois-former': '2917000000' },
        note: { ko: '기록 참고; 둘', en: 'About the record' },
        membership: {
          since: '2021',
          earlier: [
            { since: '2013-03', until: '2016' },
            { since: '2018', until: '2019' },
          ],
        },
      };
      const again = await buildAgain(feed, language, [full]);
      assert.deepEqual(asRead(again.feed?.members ?? []), asRead([full]), again.err);
    });
  }

  for (const sign of ['=', '+', '-', '@', '＝', '＋', '－', '＠']) {
    it(`a name that begins with ${sign} is read back unchanged, without a message`, async () => {
      const { feed } = await runBuild();
      assert.ok(feed);
      const text = `${sign}1+2`;
      const changed = { ...feed.members[0]!, name: { ko: text, en: `${sign}A` }, aliases: [text, `${sign}b`] };
      const again = await buildAgain({ ...feed, members: [changed] }, 'en');
      assert.deepEqual(asRead(again.feed?.members ?? []), asRead([changed]));
      assert.doesNotMatch(again.err, /formula/u);
    });

    it(`so is one with a blank before ${sign}, without the blank`, async () => {
      for (const before of ['\t', '\r', ' ', '\u3000', '\u200b']) {
        const { feed, err } = await runBuild({ members: withCells({ name_ko: `'${before}${sign}가상구` }) });
        assert.deepEqual([feed?.members[0]?.name, err], [{ ko: `${sign}가상구`, en: 'Invented-gu' }, '']);
      }
    });

    it(`an apostrophe before ${sign} is removed, in a workbook too`, async () => {
      const { feed, err } = await runBuild({ members: withCells({ name_ko: `'${sign}가상구` }) });
      assert.deepEqual([feed?.members[0]?.name, err], [{ ko: `${sign}가상구`, en: 'Invented-gu' }, '']);
      const { feed: other } = await runBuild({ members: workbookWith({ name_ko: `'${sign}가상구` }) });
      assert.deepEqual(other?.members[0]?.name, { ko: `${sign}가상구`, en: 'Invented-gu' });
    });
  }

  it('begins with a byte order mark, ends its lines with CRLF, and leaves out what no member has', () => {
    const feed = { version: 1, languages: ['ko', 'en'], regions: [] } as unknown as Feed;
    const text = membersCsv([{ id: 'one', name: { en: 'One' }, kind: 'city' }], feed, readers.en, csvWords.en);
    assert.equal(text, '\uFEFFID,Name (en),Kind\r\none,One,City\r\n');
  });

  it('quotes commas, quotes and line breaks, and prevents formulas from running', () => {
    const name = { en: '=HYPERLINK("https://x.example","a, b")' };
    const member: Member = {
      id: 'one',
      name,
      kind: 'city',
      aliases: ['@one', 'a; b'],
      location: { lat: 37.5, lon: -1 },
    };
    const feed = { version: 1, languages: ['en'], regions: [] } as unknown as Feed;
    const [, line] = membersCsv([member], feed, readers.en, csvWords.en).split('\r\n');
    assert.match(membersCsv([{ ...member, name: { en: '\n=1' } }], feed, readers.en, csvWords.en), /"'\n=1"/);
    assert.equal(line, `one,"'=HYPERLINK(""https://x.example"",""a, b"")",City,'@one; a\\; b,37.5,-1`);
  });

  const formulas = [
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(1)',
    '＝1+1',
    '＋1',
    '－1+1',
    '＠SUM(1)',
    '\t=1',
    '\r=1',
    ' =1',
    '　＝1',
  ];
  for (const formula of [...formulas, ' \t@A1', '\u200b=1', '\u00a0-1+1']) {
    it(`keeps a spreadsheet from running ${JSON.stringify(formula)}, in whatever column`, () => {
      const feed = { version: 1, languages: ['en'], regions: [] } as unknown as Feed;
      const member: Member = { id: 'one', name: formula, kind: 'city', summary: formula, tags: [formula, 'b'] };
      const rows: string[][] = parse(membersCsv([member], feed, readers.en, csvWords.en), {
        bom: true,
        recordDelimiter: '\r\n',
      });
      assert.deepEqual(rows[1], ['one', `'${formula}`, 'City', `'${formula}`, `'${formula}; b`]);
    });
  }

  it('leaves numbers, and signs within a text, as they are', () => {
    const feed = { version: 1, languages: ['en'], regions: [] } as unknown as Feed;
    const member: Member = { id: 'one', name: 'A=1', kind: 'city', summary: 'x ＝ y', location: { lat: -1.5, lon: 0 } };
    assert.equal(membersCsv([member], feed, readers.en, csvWords.en).includes("'"), false);
  });
});
