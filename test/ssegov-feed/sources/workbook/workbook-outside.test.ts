import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Feed } from '../../../../src/schema/types.js';
import { inventedSheet as rows, rollOf } from '../../helpers/invented-sheet.js';
import { refuseBuild } from '../../helpers/refuse-build.js';
import { replaceInZip } from '../../helpers/replace-in-zip.js';
import { warnBuild } from '../../helpers/warn-build.js';
import { writeWorkbook } from '../../helpers/write-workbook.js';

const [header = [], first = [], second = []] = rows;
const ids = (feed: Feed) => feed.members.map(({ id }) => id);

describe('cells outside the table are reported and excluded', () => {
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
        `warning  roll.xlsx, sheet "명부", row ${row}, column "${column}": "stray": this column has no name in the header row, so its values are kept out`,
      );
    });
  }

  it('a column without a name is reported once', async () => {
    const { lines } = await warnBuild(rollOf({ rows: [header, [...first, 'a'], [...second, 'b']] }));
    assert.equal(lines.filter((line) => line.includes('row 2, column "M": "a": this column has no name')).length, 1);
    assert.equal(lines.length, 2);
  });

  it('a remark beside the table is not a member', async () => {
    const aside = [...Array<string>(header.length + 2).fill(''), '※ 2026. 1. 5. 기준'];
    assert.deepEqual(ids((await warnBuild(rollOf({ rows: [header, first, [], aside] }))).feed), ['invented-gu']);
  });

  it('a workbook with too many rows is refused', async () => {
    const many = Array.from({ length: 5_001 }, (_, at) => [`id-${at}`, '가', 'Ga', '시']);
    assert.ok((await refuseBuild(rollOf({ rows: [header, ...many] })))[0]?.endsWith('more than 5000 rows'));
  });
});
