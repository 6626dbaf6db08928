import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import iconv from 'iconv-lite';
import { inventedOrganisation } from '../helpers/invented-sources.js';
import { runBuild } from '../helpers/run-build.js';

const json = JSON.stringify(inventedOrganisation, undefined, 2);
const plain = await runBuild();

/** The invented organisation file with one text in it replaced. */
function withText(from: string, to: string): string {
  assert.ok(json.includes(from), from);
  return json.replace(from, to);
}

describe('errors of the organisation file have line, column and path', () => {
  const faults: Readonly<Record<string, readonly [organisation: string, complaint: string]>> = {
    'a missing comma': [withText('"ko",', '"ko"'), 'organisation.json, line 5:5: a comma is missing'],
    'a missing value': [
      withText('"2026-01-15T09:00:00+09:00"', ''),
      'organisation.json, line 2:14: a value is missing',
    ],
    'a missing brace': [json.slice(0, -1), 'a closing brace } is missing'],
    'a text without its closing quotation mark': [
      withText('"en": "Invented Network"', '"en": "Invented'),
      'the closing quotation mark is missing',
    ],
    'no JSON at all': ['members', 'organisation.json, line 1:1: '],
    'a list': ['[]', 'organisation.json: this is not JSON'],
    'an empty file': ['', 'organisation.json: the file is empty'],
    'a duplicate name': [
      withText('"updated"', '"languages": ["ko"],\n  "updated"'),
      'organisation.json, line 4:3, languages: this name occurs twice in the same object; keep one',
    ],
    'a wrong date': [
      withText('"asOf": "2025"', '"asOf": "autumn 2025"'),
      'line 15:17, organisation.memberCounts[0].asOf: expected a date like 2025 or 2025-09-04, found "autumn 2025"',
    ],
    'a wrong type': [
      withText('"value": 2', '"value": "two"'),
      'organisation.memberCounts[0].value: expected a number from 0 to 10000000000',
    ],
    'no name': [
      withText('"name": {\n      "ko": "가상', '"nam": {\n      "ko": "가상'),
      'organisation.name: expected a text',
    ],
    'a second source with the same id': [
      json.replace(/"sources": \[(.*)\]/su, '"sources": [$1,$1]'),
      'sources[1].id: a second record with the id "invented-list"',
    ],
    'an unknown source': [
      withText('"source": "invented-list"', '"source": "invented-lst"'),
      'organisation.memberCounts[0].source: "invented-lst": the organisation file has no source with this id; did you mean "invented-list"?',
    ],
  };
  for (const [name, [organisation, complaint]] of Object.entries(faults)) {
    it(name, async () => {
      const { code, err, files } = await runBuild({ organisation });
      assert.ok(
        err.split('\n').some((line) => line.startsWith('error  ') && line.includes(complaint)),
        err,
      );
      assert.equal(code, 1);
      assert.deepEqual(files, []);
    });
  }

  it('a president of a local government that is not in the list is a warning', async () => {
    const { code, err } = await runBuild({
      organisation: withText('"member": "invented-gu"', '"member": "invented-gun"'),
    });
    const complaint =
      'organisation.presidents[0].member: "invented-gun": no member has this id; did you mean "invented-gu"?';
    assert.ok(
      err.split('\n').some((line) => line.startsWith('warning  ') && line.includes(complaint)),
      err,
    );
    assert.equal(code, 0);
  });

  it('faults of the members are reported even if the organisation file is broken', async () => {
    const { err } = await runBuild({ organisation: '{', members: 'id,name_ko,kind\nA B,가,왕국\n' });
    assert.match(err, /organisation\.json, line 1:2: a closing brace/u);
    assert.match(err, /members\.csv, row 2, column "kind": "왕국"/u);
    assert.match(err, /members\.csv, row 2, column "id": "A B"/u);
  });
});

describe('what may be wrong in the organisation file is a warning', () => {
  const doubts: Readonly<Record<string, readonly [organisation: string, warning: string]>> = {
    'a name that no feed knows': [
      withText('"presidents"', '"acronim": "IN",\n    "presidents"'),
      'organisation.json, line 19:16, organisation.acronim: this name is not known and is kept out',
    ],
    'a text in one language only': [withText('"ko": "가상 협의회",', ''), 'organisation.name: there is no text in ko'],
    'a language that the feed does not list': [
      withText('"en": "Invented Network"', '"en": "Invented Network", "kr": "가상 협의회"'),
      'organisation.name.kr: "kr": this language is not among the feed\'s languages (ko, en)',
    ],
  };
  for (const [name, [organisation, warning]] of Object.entries(doubts)) {
    it(name, async () => {
      const { code, err } = await runBuild({ organisation });
      assert.ok(
        err.split('\n').some((line) => line.startsWith('warning  ') && line.includes(warning)),
        err,
      );
      assert.equal(code, 0);
    });
  }
});

describe('the organisation file may be written as people write it', () => {
  const forms: Readonly<Record<string, string | Uint8Array>> = {
    'with comments and an extra comma': withText('"languages"', '// the first is the default\n"languages"').replace(
      /\]\n\}$/u,
      '],\n}',
    ),
    'with a byte order mark': `\uFEFF${json}`,
    'in UTF-16': Buffer.from(`\uFEFF${json}`, 'utf16le'),
    'in CP949': iconv.encode(json, 'cp949'),
  };
  for (const [form, organisation] of Object.entries(forms)) {
    it(form, async () => {
      const { text, err } = await runBuild({ organisation });
      assert.equal(err, '');
      assert.equal(text, plain.text);
    });
  }

  it('with null for a name that has no form in a language: no warning, and nothing in the feed', async () => {
    const regions = [{ id: 'invented', name: { ko: '가상시', en: null } }];
    const { feed, err } = await runBuild({
      organisation: { ...inventedOrganisation, regions: [...inventedOrganisation.regions, ...regions] },
    });
    assert.equal(err, '');
    assert.deepEqual(feed?.regions.at(-1)?.name, { ko: '가상시' });
  });

  it('gets the time of the build where it has none', async () => {
    const before = `${new Date().toISOString().slice(0, 19)}Z`;
    const { updated: _updated, ...organisation } = inventedOrganisation;
    const { feed } = await runBuild({ organisation });
    assert.ok(feed && feed.updated >= before && feed.updated <= `${new Date().toISOString().slice(0, 19)}Z`);
  });
});
