import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import writeXlsxFile from 'write-excel-file/node';
import { limits } from '../../../packages/ssegov-feed/src/sources/limits.js';
import { inventedHeader, inventedRows } from '../helpers/invented-sources.js';
import { refuseBuild as refuse } from '../helpers/refuse-build.js';
import { replaceInZip } from '../helpers/replace-in-zip.js';
import { inventedCsv } from '../helpers/run-build.js';
import { writeZip } from '../helpers/write-zip.js';

describe('a file that cannot be read is reported in words, without a stack', () => {
  const oldExcel = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
  const files: Readonly<Record<string, readonly [members: string | Uint8Array, complaint: string]>> = {
    'an empty file': ['', 'members.csv: the file is empty'],
    'nothing but blanks': ['\n , ,\n', 'members.csv: the file is empty'],
    'a header alone': [inventedCsv.split('\n', 1).join(''), 'members.csv: there is no member below the header row'],
    'an .xls or a workbook with a password': [
      oldExcel,
      'members.csv: this is an .xls file of Excel 97–2003 or a workbook',
    ],
    'a broken workbook': [
      Buffer.from('PK\u0003\u0004 and no more'),
      'looks like an .xlsx workbook, but cannot be opened',
    ],
    'a zip that is no workbook': [writeZip({ 'a.txt': Buffer.from('a') }), 'looks like an .xlsx workbook, but cannot'],
    'a picture': [
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
      'not text in UTF-8, UTF-16 (with a byte order mark)',
    ],
    'bytes of no encoding': [
      Buffer.from([0x69, 0x64, 0x0a, 0xff, 0xff, 0x80]),
      'members.csv: the file is not text in UTF-8',
    ],
    'a quotation mark left open': [
      `${inventedCsv}"open,`,
      'members.csv, row 4: a quotation mark is opened here and never',
    ],
    'a quotation mark inside a value': [
      `${inventedCsv}"a"b,c\n`,
      'members.csv, row 4: a quotation mark stands in the middle',
    ],
    'too many rows': [`id,name_ko,kind\n${'a,가,시\n'.repeat(limits.rows + 1)}`, 'more than 5000 rows'],
    'too many columns': [`id${',x'.repeat(limits.columns)}\na\n`, 'more than 200 columns'],
    'a file of more than 10 MB': [Buffer.alloc(limits.fileBytes + 1, 'a'), 'the file is larger than 10 MB'],
  };
  for (const [name, [members, complaint]] of Object.entries(files)) {
    it(name, async () => {
      const complaints = (await refuse({ members })).join('\n');
      assert.ok(complaints.includes(complaint), complaints);
      assert.doesNotMatch(complaints, /\n\s+at /u);
    });
  }

  it('a workbook whose stated unpacked size is too large', async () => {
    const bomb = writeZip({ 'xl/workbook.xml': deflateRawSync(Buffer.alloc(limits.unpackedBytes + 1)) }, true);
    const complaints = await refuse({ members: bomb });
    assert.match(complaints.join('\n'), /unpacked, the workbook is larger than 100 MB/u);
  });

  it('a workbook that is larger than its stated size', async () => {
    const bomb = writeZip({ 'xl/workbook.xml': deflateRawSync(Buffer.alloc(50_000_000)) }, true, 10);
    assert.match((await refuse({ members: bomb })).join('\n'), /cannot be opened/u);
  });

  it('an error in a cell of a workbook is reported with the cell', async () => {
    const row = inventedRows[0]?.map((value) => ({ type: String, value })) ?? [];
    const workbook = await writeXlsxFile([inventedHeader.map((value) => ({ type: String, value })), row]).toBuffer();
    const members = replaceInZip(workbook, 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(/<c r="H2"[^>]*>.*?<\/c>/u, '<c r="H2" t="e"><f>A0</f><v>#REF!</v></c>'),
    );
    const complaints = await refuse({ members });
    assert.ok(
      complaints[0]?.includes('row 2, column "website": "#REF!": this is an error of the spreadsheet'),
      complaints[0],
    );
  });
});
