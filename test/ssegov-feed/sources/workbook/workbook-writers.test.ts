import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Feed } from '../../../../src/schema/types.js';
import { inventedSheet as rows, workbookWith } from '../../helpers/invented-sheet.js';
import { replaceInZip } from '../../helpers/replace-in-zip.js';
import { warnBuild } from '../../helpers/warn-build.js';
import { writeWorkbook, type SheetInput } from '../../helpers/write-workbook.js';

const members: SheetInput = { name: '회원 명부', rows };
const ids = (feed: Feed) => feed.members.map(({ id }) => id);

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

  it('escaped characters that XML lacks, and Japanese readings', async () => {
    const name_ko = {
      xml: '<c r="ADDRESS" t="inlineStr"><is><t>가상_x000D_구</t><rPh sb="0" eb="1"><t>カ</t></rPh></is></c>',
    };
    assert.deepEqual((await warnBuild({ members: workbookWith({ name_ko }) })).feed.members[0]?.name, {
      ko: '가상 구',
      en: 'Invented-gu',
    });
  });

  it('numbers with the imprecise digits of a binary fraction', async () => {
    const { feed } = await warnBuild({
      members: workbookWith({ lat: { xml: '<c r="ADDRESS"><v>37.551499999999997</v></c>' }, lon: 127.042 }),
    });
    assert.deepEqual(feed.members[0]?.location, { lat: 37.5515, lon: 127.042 });
  });
});
