import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { columnsFor } from '../../../packages/ssegov-feed/src/sources/table/columns.js';
import { runBuild } from '../helpers/run-build.js';

const read = (path: string) => readFile(new URL(`../../../${path}`, import.meta.url), 'utf8');
const guide = await read('docs/publishing.md');
const [members, organisation] = [await read('data/members.csv'), await read('data/organisation.json')];
const tables = guide
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')));

describe('the guide to publishing', () => {
  for (const { key, headers } of columnsFor(['ko', 'en'])) {
    it(`explains ${key} by both its names, in both languages`, () => {
      const [english, korean] = headers;
      const rows = tables.filter(([, first, second]) => first === korean && second === english);
      assert.equal(rows.length, 2, `${korean} | ${english}`);
    });
  }

  it('shows the command’s real messages for a wrong spreadsheet, in both languages', async () => {
    const [header = '', ...rows] = members.trimEnd().split('\n');
    const names = header.replace('region', '지역').replace('population,', '인구,').replace('website', '누리집');
    const wrong = [`${names},비고`, ...rows]
      .join('\n')
      .replace(
        /^(seoul-seongdong-gu.*),KR-11,(.*),282967,(.*),http:\/\/(www\.sd\.go\.kr)\/,/mu,
        '$1,서율,$2,약 28만,$3,$4,',
      );
    for (const lang of ['ko', 'en']) {
      const { err } = await runBuild({ members: wrong, organisation, args: ['--lang', lang] });
      assert.ok(guide.includes(`\`\`\`text\n${err}\n\`\`\``), err);
    }
  });
});
