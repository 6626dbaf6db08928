import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { membersCsv } from '../../src/elements/directory/members-csv.js';
import { messages as en } from '../../src/i18n/messages.en.js';
import { messages as ko } from '../../src/i18n/messages.ko.js';
import { createReader } from '../../src/i18n/reader.js';
import type { Feed, Member } from '../../src/schema/types.js';
import { runBuild } from './run-build.js';

const readers = { ko: createReader('ko', 'ko', ko), en: createReader('en', 'en', en) };

const asRead = (members: readonly Member[]) => JSON.parse(JSON.stringify(members)) as unknown;

async function buildAgain(feed: Feed, language: keyof typeof readers, members = feed.members) {
  const { members: _, ...organisation } = feed;
  return runBuild({ members: membersCsv(members, feed, readers[language]), organisation });
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

  it('begins with a byte order mark, ends its lines with CRLF, and leaves out what no member has', () => {
    const feed = { version: 1, languages: ['ko', 'en'], regions: [] } as unknown as Feed;
    const text = membersCsv([{ id: 'one', name: { en: 'One' }, kind: 'city' }], feed, readers.en);
    assert.equal(text, '\uFEFFID,Name (en),Kind\r\none,One,City\r\n');
  });

  it('quotes commas, quotes and line breaks, and keeps formulas from being run', () => {
    const name = { en: '=HYPERLINK("https://x.example","a, b")' };
    const member: Member = {
      id: 'one',
      name,
      kind: 'city',
      aliases: ['@one', 'a; b'],
      location: { lat: 37.5, lon: -1 },
    };
    const feed = { version: 1, languages: ['en'], regions: [] } as unknown as Feed;
    const [, line] = membersCsv([member], feed, readers.en).split('\r\n');
    assert.match(membersCsv([{ ...member, name: { en: '\n=1' } }], feed, readers.en), /"'\n=1"/);
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
      const rows: string[][] = parse(membersCsv([member], feed, readers.en), { bom: true, recordDelimiter: '\r\n' });
      assert.deepEqual(rows[1], ['one', `'${formula}`, 'City', `'${formula}`, `'${formula}; b`]);
    });
  }

  it('leaves numbers, and signs within a text, as they are', () => {
    const feed = { version: 1, languages: ['en'], regions: [] } as unknown as Feed;
    const member: Member = { id: 'one', name: 'A=1', kind: 'city', summary: 'x ＝ y', location: { lat: -1.5, lon: 0 } };
    assert.equal(membersCsv([member], feed, readers.en).includes("'"), false);
  });
});
