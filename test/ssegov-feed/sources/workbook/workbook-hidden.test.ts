import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inventedSheet as rows, rollOf, workbookWith } from '../../helpers/invented-sheet.js';
import { warnBuild } from '../../helpers/warn-build.js';
import { struckStyle, type CellInput } from '../../helpers/write-workbook.js';

const [header = [], first = [], second = []] = rows;

describe('what is hidden or struck out is reported', () => {
  it('hidden and filtered rows are published', async () => {
    const third = second.with(0, 'third-si').with(1, '세번째시').with(2, 'Third-si');
    const fourth = second.with(0, 'fourth-si').with(1, '네번째시').with(2, 'Fourth-si');
    const { feed, lines } = await warnBuild(
      rollOf({
        name: '명부',
        rows: [header, first, second, third, fourth],
        rowAttributes: { 2: 'hidden="1"', 4: 'hidden="true"', 5: 'ht="0" customHeight="1"' },
        after: '<autoFilter ref="A1:L5"/>',
      }),
    );
    assert.equal(feed.members.length, 4);
    assert.deepEqual(lines.slice(0, -1), [
      'warning  roll.xlsx, sheet "명부", row 2: "invented-gu, third-si, fourth-si": hidden or filtered rows are published: 2, 4–5; delete those that are not members',
    ]);
  });

  it('hidden="0" and hidden="false" are not hidden', async () => {
    const { lines } = await warnBuild(
      rollOf({
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
        rollOf({ name: '명부', rows, before: `<cols><col min="8" max="8" ${how}/></cols>` }),
      );
      assert.equal(feed.members[0]?.website, 'https://invented.example/');
      assert.ok(
        lines[0]?.startsWith(
          'warning  roll.xlsx, sheet "명부", row 1, column "website": this column is hidden in the sheet but is published',
        ),
        lines[0],
      );
    });
  }

  it('hidden e-mail addresses and phone numbers are excluded: they may not be public', async () => {
    const cells = { email: 'private@invented.example', phone: '02-000-0000' };
    const { feed, lines } = await warnBuild({
      members: workbookWith(cells, { before: '<cols><col min="13" max="14" hidden="1"/></cols>' }),
    });
    assert.equal(feed.members[0]?.contact, undefined);
    assert.equal(lines.filter((line) => line.includes('this column is hidden in the sheet and is kept out')).length, 2);
  });

  it('a hidden column that is not published anyway is not reported', async () => {
    const { lines } = await warnBuild({
      members: workbookWith({ memo: 'x' }, { before: '<cols><col min="13" max="13" hidden="1"/></cols>' }),
    });
    assert.equal(lines.filter((line) => line.includes('hidden')).length, 0, lines.join('\n'));
  });

  it('a row or a value that is struck out is published', async () => {
    const strike = (value: string): CellInput => (value ? { value, style: struckStyle } : '');
    const partly = {
      xml: '<c r="ADDRESS" t="inlineStr"><is><r><t>지어낸</t></r><r><rPr><strike/></rPr><t>군</t></r><r><t>시</t></r></is></c>',
    };
    const { feed, lines } = await warnBuild(
      rollOf({ rows: [header, first.map(strike), second.map((cell, at) => (at === 1 ? partly : cell))] }),
    );
    assert.deepEqual(feed.members[1]?.name, { ko: '지어낸군시', en: 'Made-up-si' });
    assert.ok(lines[0]?.includes('row 2: "invented-gu": this row is struck out but is published'), lines[0]);
    assert.ok(
      lines[1]?.includes('row 3, column "name_ko": "지어낸군시": this value is struck out but is published'),
      lines[1],
    );
    assert.equal(lines.length, 3);
  });
});
