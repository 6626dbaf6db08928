import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import writeXlsxFile from 'write-excel-file/node';
import { runCommand } from '../../../packages/ssegov-feed/src/commands/run-command.js';
import { inventedOrganisation } from '../helpers/invented-sources.js';
import { refuseBuild } from '../helpers/refuse-build.js';
import { inventedCsv, runBuild } from '../helpers/run-build.js';
import { writeZip } from '../helpers/write-zip.js';

/** The recognised parts of a Compound File Binary: its signature, and the name of a stream. */
const compound = (stream: string) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(512),
    Buffer.from(stream, 'utf16le'),
  ]);
const archive = (type: string) => writeZip({ mimetype: Buffer.from(type), 'content.xml': Buffer.from('<x/>') });
const table = '<table><tr><td>id</td></tr></table>';

const files: Readonly<Record<string, readonly [content: string | Uint8Array, complaint: string]>> = {
  'an OpenDocument spreadsheet': [
    archive('application/vnd.oasis.opendocument.spreadsheet'),
    'an OpenDocument spreadsheet (.ods); save it as',
  ],
  'an OpenDocument template': [
    archive('application/vnd.oasis.opendocument.spreadsheet-template'),
    'an OpenDocument spreadsheet (.ods)',
  ],
  'a flat OpenDocument file': [
    '<?xml version="1.0"?>\n<office:document office:version="1.3">',
    'an OpenDocument spreadsheet (.ods)',
  ],
  'an OpenDocument text': [
    archive('application/vnd.oasis.opendocument.text'),
    'a text document (Word, PDF or the like)',
  ],
  'a .hwpx': [archive('application/hwp+zip'), 'a Hangul document (.hwp or .hwpx), not a spreadsheet; copy its table'],
  'a .hwp': [compound('HwpSummaryInformation'), 'a Hangul document (.hwp or .hwpx)'],
  'a .docx': [writeZip({ 'word/document.xml': Buffer.from('<x/>') }), 'a text document (Word, PDF or the like)'],
  'a .doc': [compound('WordDocument'), 'a text document (Word, PDF or the like)'],
  'a .pdf': ['%PDF-1.7\n%âãÏÓ', 'a text document (Word, PDF or the like)'],
  'an .xlsb': [writeZip({ 'xl/workbook.bin': Buffer.from([1]) }), 'a binary workbook (.xlsb)'],
  'an .xls': [compound('Workbook'), 'an .xls file of Excel 97–2003'],
  'a workbook with a password': [compound('EncryptedPackage'), 'this workbook has a password; save it without one'],
  'a document of Numbers': [writeZip({ 'Index/Document.iwa': Buffer.from([1]) }), 'an Apple Numbers document'],
  'a web page': [`<html><body>${table}</body></html>`, 'this is a web page (HTML)'],
  'a web page with all that may come before <html>': [
    `\uFEFF\n<?xml version="1.0"?>\n<!-- saved -->\n<!DOCTYPE html>\n<HTML>${table}`,
    'this is a web page (HTML)',
  ],
  'a <table> alone': [table, 'this is a web page (HTML)'],
  'a web page in UTF-16': [Buffer.from(`\uFEFF<html>${table}`, 'utf16le'), 'this is a web page (HTML)'],
  'a web page saved as one file': [
    'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x',
    'this is a web page (HTML)',
  ],
  'an XML spreadsheet': [
    '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>',
    'an XML spreadsheet of Excel 2003',
  ],
  'other XML': [
    '<?xml version="1.0"?>\n<rss/>',
    'this is an XML file, which ssegov-feed does not read; use .xlsx, CSV or JSON',
  ],
};

describe('a file of another kind is named for what it is, whatever its name says', () => {
  for (const [name, [members, complaint]] of Object.entries(files)) {
    it(`${name} as the list of members`, async () => {
      const [first = '', ...rest] = await refuseBuild({ members });
      assert.ok(first.startsWith('error  members.csv: ') && first.includes(complaint), first);
      assert.deepEqual(rest, ['1 error, 0 warnings', 'Nothing was written.']);
    });
  }

  it('a web page as the organisation file', async () => {
    assert.match((await refuseBuild({ organisation: '<html>' })).join('\n'), /organisation\.json: this is a web page/u);
  });

  it('a workbook as the organisation file', async () => {
    const organisation = await writeXlsxFile([[{ type: String, value: 'id' }]]).toBuffer();
    assert.match((await refuseBuild({ organisation })).join('\n'), /this is a spreadsheet; pass it with --members/u);
  });

  it('a spreadsheet as the organisation file is not JSON, reported once', async () => {
    const lines = await refuseBuild({ organisation: inventedCsv });
    assert.deepEqual(
      lines.filter((line) => line.includes('organisation.json')),
      ['error  organisation.json, line 1:1: this is not JSON'],
    );
  });

  it('JSON as the list of members is a usage error that names the option for it', async () => {
    const { code, err } = await runBuild({ members: '{}', membersName: 'organisation-too.json' });
    assert.equal(code, 2);
    assert.match(err, /--members takes the spreadsheet of the members; pass a JSON file with --organisation/u);
  });

  it('a list whose first cell begins with < is read', async () => {
    const { code } = await runBuild({ members: inventedCsv.replace('"쉼표', '"<쉼표>') });
    assert.equal(code, 0);
  });

  it('a zip bomb as the type entry of an archive is not unpacked', async () => {
    const members = writeZip({ mimetype: deflateRawSync(Buffer.alloc(50_000_000)) }, true, 50_000_000);
    assert.match((await refuseBuild({ members })).join('\n'), /cannot be opened/u);
  });
});

describe('check names files that are not feeds for what they are', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ssegov-feed-'));
  });
  after(() => rm(folder, { recursive: true }));

  async function check(content: string | Uint8Array, locale = 'en') {
    const path = join(folder, 'feed.json');
    await writeFile(path, content);
    const lines: string[] = [];
    const code = await runCommand(
      ['check', path],
      { LANG: locale },
      { print: (line) => assert.fail(line), complain: (line) => lines.push(line) },
    );
    assert.equal(code, 1);
    return lines;
  }

  it('an organisation file, with the command that reads it', async () => {
    const content = JSON.stringify(inventedOrganisation);
    const [first = '', ...rest] = await check(content);
    assert.match(first, /feed\.json: this is an organisation file, not a feed; "ssegov-feed build --members/u);
    assert.deepEqual(rest, ['1 error, 0 warnings']);
    assert.match((await check(content, 'ko'))[0] ?? '', /피드가 아니라 기관 정보 파일입니다\. "ssegov-feed build/u);
  });

  it('a workbook', async () => {
    const [first = ''] = await check(await writeXlsxFile([[{ type: String, value: 'id' }]]).toBuffer());
    assert.match(first, /this is a spreadsheet, not a feed; "ssegov-feed build/u);
  });

  it('a list in CSV', async () => assert.match((await check(inventedCsv))[0] ?? '', /line 1:1: this is not JSON/u));
  it('an OpenDocument spreadsheet', async () => {
    const [content] = files['an OpenDocument spreadsheet']!;
    assert.match((await check(content))[0] ?? '', /an OpenDocument spreadsheet/u);
  });
});
