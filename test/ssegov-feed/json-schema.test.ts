import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { checkFeed } from '../../src/schema/check-feed.js';
import { feedJsonSchema } from '../../src/schema/feed-json-schema.js';
import { parseFeed } from '../../src/schema/parse-feed.js';
import { listPaths, mutate } from './helpers/feed-mutations.js';
import { fullFeed as full } from './helpers/full-feed.js';
import { runBuild } from './helpers/run-build.js';

const read = (name: string) => readFile(new URL(`../../data/${name}`, import.meta.url), 'utf8');
const { feed: real } = await runBuild({
  members: await read('members.csv'),
  organisation: await read('organisation.json'),
});
const accepts = new Ajv2020({ strict: true, allErrors: true }).compile(feedJsonSchema());

/** Three verdicts on one feed: the JSON Schema, the schema as publishers must meet it, and the forgiving reader. */
function judge(input: unknown): { readonly schema: boolean; readonly strict: boolean; readonly reader: boolean } {
  const { feed, issues } = parseFeed(input);
  return { schema: accepts(input), strict: checkFeed(input).feed !== undefined, reader: !!feed && issues.length === 0 };
}
const all = (verdict: boolean) => ({ schema: verdict, strict: verdict, reader: verdict });

const member = (...path: (string | number)[]) => ['members', 0, ...path];
const organisation = (...path: (string | number)[]) => ['organisation', ...path];
const broken: readonly (readonly [path: readonly (string | number)[], value: unknown])[] = [
  [[], null],
  [[], []],
  [[], 'feed'],
  [['version'], undefined],
  [['version'], '1'],
  [['version'], 0],
  [['version'], 2],
  [['updated'], undefined],
  [['updated'], '2026-01-15'],
  [['updated'], '2026-13-15T09:00:00Z'],
  [['updated'], '2026-01-15T09:00:00+29:00'],
  [['languages'], []],
  [['languages'], 'ko'],
  [['languages', 0], 'korean language'],
  [organisation(), undefined],
  [organisation('name'), ''],
  [organisation('name'), {}],
  [organisation('name'), { ko: ' ' }],
  [organisation('name'), { 'not a tag': 'x' }],
  [organisation('name'), [['x']]],
  [organisation('website'), 'javascript:alert(1)'],
  [organisation('memberCounts', 0, 'value'), '2'],
  [organisation('memberCounts', 0, 'value'), -1],
  [organisation('memberCounts', 0, 'asOf'), undefined],
  [organisation('presidents', 0, 'term'), 0],
  [organisation('representative', 'value', 'name'), undefined],
  [organisation('join', 'url'), 'data:text/html,x'],
  [organisation('staleAfterMonths'), 0],
  [['regions'], undefined],
  [['regions', 0, 'id'], 'Seoul'],
  [['regions', 1, 'valid', 'until'], '2026-06-31T00:00'],
  [['regions', 1, 'successors', 0], 'New region'],
  [member('formerRegions', 0, 'until'), undefined],
  [member('formerIds', 0), 'Old gu'],
  [member('note'), ''],
  [member('membership', 'earlier', 0, 'since'), undefined],
  [member('contact', 'basis'), 'interest'],
  [member('contact', 'consent', 'collector'), ''],
  [['regions', 0, 'aliases', 0], ''],
  [['members'], {}],
  [member(), null],
  [member('id'), undefined],
  [member('id'), 'Invented Gu'],
  [member('id'), '-gu'],
  [member('name'), undefined],
  [member('kind'), 'kingdom'],
  [member('kind'), undefined],
  [member('formerNames'), 'Old-gu'],
  [member('formerNames', 0), null],
  [member('codes'), ['1']],
  [member('codes', 'mois'), 1],
  [member('population', 'value'), null],
  [member('population', 'year'), undefined],
  [member('population', 'year'), 20],
  [member('website'), 'www.invented.example'],
  [member('website'), 'https://'],
  [member('website'), 'https://a b'],
  [member('location', 'lat'), 90.5],
  [member('location', 'lon'), undefined],
  [member('logo', 'src'), 'data:image/png;base64,AA=='],
  [member('logo', 'alt'), undefined],
  [member('featured'), 'yes'],
  [member('membership'), '2013'],
  [member('membership', 'since'), '13'],
  [member('membership', 'until'), '2020-1'],
  [member('roles', 0, 'title'), undefined],
  [member('roles', 0, 'from'), 2013],
  [member('contact', 'email'), 'office@localhost'],
  [member('contact', 'url'), 'tel:call me'],
  [member('sources', 0), 'Not a slug'],
  [member('verified'), '2026-01'],
  [['sources', 0, 'url'], 'file:///etc/passwd'],
  [['newsletters', 0, 'name'], undefined],
  [['contact'], null],
  [['contact', 'email'], '@'],
];

describe('the JSON Schema and the library judge alike', () => {
  it('accept the real feed', () => assert.deepEqual(judge(real), all(true)));

  it('accept a feed that has every part', () => assert.deepEqual(judge(full), all(true)));

  it('accept unknown keys', () => {
    assert.deepEqual(judge(mutate(mutate(full, ['later'], 1), member('later'), [null])), all(true));
  });

  for (const [path, value] of broken) {
    const shown = value === undefined ? 'removed' : JSON.stringify(value);
    it(`refuse ${path.join('.') || 'the feed'}: ${shown}`, () => {
      assert.deepEqual(judge(mutate(full, path, value)), all(false));
    });
  }

  const hostile: Readonly<Record<string, readonly [path: readonly (string | number)[], value: string]>> = {
    'a web address': [member('website'), `http://${'a'.repeat(100_000)} b`],
    'an e-mail address': [member('contact', 'email'), `a@${'.'.repeat(100_000)} `],
    'an id': [member('id'), `${'a-'.repeat(50_000)}A`],
    'a language tag': [['languages', 0], `${'ab-'.repeat(33_000)}!`],
  };
  for (const [name, [path, value]] of Object.entries(hostile)) {
    // A pattern that backtracks takes 20 s for the same.
    it(`refuse ${name} of 100 kB within a second`, () => {
      const begun = performance.now();
      assert.deepEqual(judge(mutate(full, path, value)), all(false));
      assert.ok(performance.now() - begun < 1_000);
    });
  }

  it('agree on any value at any place', () => {
    const paths = listPaths(full);
    const odd = fc.oneof(
      fc.constantFrom<unknown>(
        undefined,
        null,
        true,
        0,
        -1,
        1e11,
        1.5,
        '',
        ' ',
        'ko',
        '2025',
        '2025-09-04',
        '\u2028',
        '가',
      ),
      fc.constantFrom<unknown>([], {}, [''], { ko: 'x' }, { ko: '' }, { value: 1, asOf: '2025' }, ['list']),
      fc.constantFrom<unknown>(
        'https://invented.example',
        'HTTPS://x',
        'http://\n',
        'a\n',
        'list\n',
        'tel:',
        'mailto:x',
      ),
      fc.jsonValue({ maxDepth: 2 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), odd, (path, value) => {
        const input = mutate(full, path, value);
        const { schema, strict, reader } = judge(input);
        assert.deepEqual({ strict, reader }, { strict: schema, reader: schema }, JSON.stringify([path, value]));
      }),
      { numRuns: 3_000 },
    );
  });
});
