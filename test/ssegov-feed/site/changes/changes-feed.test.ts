import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import { changesFeed, keptChanges } from '../../../../packages/ssegov-feed/src/site/changes/changes-feed.js';
import type { Feed, Member } from '../../../../src/schema/types.js';
import { base, currentMember, hostileText, inventSite, jsonOf } from '../invented-site.js';

interface Item {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly content_html: string;
  readonly content_text: string;
  readonly date_published: string;
  readonly tags: readonly string[];
  readonly _ssegov: { readonly change: string; readonly member?: string; readonly texts: Record<string, string> };
}
interface Changes {
  readonly items: readonly Item[];
  readonly [key: string]: unknown;
}

const schema = createRequire(import.meta.url)('jsonfeed-schema/schema-v1.1.json') as object;
const validate = new Ajv({ validateFormats: false }).compile(schema);

const before = inventSite().feed;
const later = '2026-02-01T09:00+09:00';

/** The changes.json of a feed that replaces `before`; each one is held against the schema of JSON Feed. */
function publish(after: Partial<Feed>, previousChanges?: unknown, previous: Feed | undefined = before): Changes {
  const changes = jsonOf(changesFeed(inventSite({ updated: later, ...after }, previous), previousChanges));
  assert.ok(validate(changes), JSON.stringify(validate.errors));
  return changes as Changes;
}

const withMember = (id: string, change: Partial<Member>) => ({
  members: before.members.map((member) => (member.id === id ? { ...member, ...change } : member)),
});
const told = ({ items }: Changes) => items.map(({ tags, content_text }) => [tags[0], content_text]);

describe('changes.json', () => {
  it('is empty for a first feed, and for one in which nobody has changed', () => {
    assert.deepEqual(jsonOf(changesFeed(inventSite(), undefined)), publish({}, undefined));
    assert.deepEqual(publish({}).items, []);
  });

  const cases: readonly (readonly [what: string, after: Partial<Feed>, expected: readonly (readonly string[])[]])[] = [
    [
      'a member that joins',
      { members: [...before.members, { ...currentMember, id: 'new-si', name: { ko: '새시', 'en-GB': 'New-si' } }] },
      [['joined', '가입: 새시 (가입일 2020-05)\nJoined: New-si (member since 2020-05)']],
    ],
    [
      'a record that is added without a date of joining',
      { members: [...before.members, { id: 'new-gun', name: 'New-gun', kind: 'county' }] },
      [['added', '명부 등재: New-gun\nAdded to the list: New-gun']],
    ],
    [
      'a member that leaves and stays in the list',
      withMember('current-si', { membership: { since: '2020-05', until: '2026-01' } }),
      [['left', '탈퇴: 현재시 (탈퇴일 2026-01)\nLeft: Current-si (2026-01)']],
    ],
    [
      'a record that is removed',
      { members: before.members.slice(1) },
      [['removed', '명부 삭제: 가상구\nRemoved from the list: 가상구']],
    ],
    [
      'a new name',
      withMember('current-si', { name: { ko: '새이름시', 'en-GB': 'Current-si' } }),
      [['renamed', '명칭 변경: 현재시 → 새이름시\nNew name: 현재시 → 새이름시']],
    ],
    [
      'a new region',
      withMember('current-si', { region: 'KR-11' }),
      [['moved', '소속 시·도 변경: 현재시, New → Seoul\nNew region: Current-si, New → Seoul']],
    ],
    [
      'an office of a member that begins',
      withMember('current-si', {
        roles: [{ title: { ko: '사무총장', 'en-GB': 'Secretary-general' }, from: '2026-01' }],
      }),
      [
        [
          'role-begun',
          '취임: 현재시, 사무총장 (2026-01부터)\nNew office: Current-si, Secretary-general (from 2026-01)',
        ],
      ],
    ],
    [
      'a president of the network',
      { organisation: { ...before.organisation, presidents: [{ term: 2, name: 'Somebody else', asOf: '2026-01' }] } },
      [['role-begun', '취임: Somebody else, 회장(제2기)\nNew office: Somebody else, president, term 2']],
    ],
  ];
  for (const [what, after, expected] of cases)
    it(`tells of ${what}, in each language of the feed`, () => {
      assert.deepEqual(told(publish(after)), expected);
    });

  it('tells of an office that ends, on the day of the feed', () => {
    const roles = [{ title: 'President', from: '2025-01' }];
    const previous = { ...before, ...withMember('current-si', { roles }) };
    const after = withMember('current-si', { roles: [{ ...roles[0]!, to: '2026-01' }] });
    assert.deepEqual(told(publish(after, undefined, previous)), [
      ['role-ended', '퇴임: 현재시, President (2026-01까지)\nEnd of office: Current-si, President (2026-01)'],
    ]);
    assert.deepEqual(
      publish(withMember('current-si', { roles: [{ ...roles[0]!, to: '2030' }] }), undefined, previous).items,
      [],
    );
  });

  it('tells nothing of what is entered late: an old office, a date of joining, a name in one more language', () => {
    for (const change of [
      { roles: [{ title: 'President', asOf: '2018' }] },
      { roles: [{ title: 'President', from: '2015', to: '2016' }] },
    ])
      assert.deepEqual(publish(withMember('current-si', change)).items, []);
    assert.deepEqual(publish(withMember('made-up-si', { membership: { since: '2014' } })).items, []);
    assert.deepEqual(publish(withMember('invented-gu', { name: { ko: '가상구', 'en-GB': 'Invented-gu' } })).items, []);
  });

  it('follows a member whose id has changed', () => {
    const after = withMember('current-si', { id: 'renamed-si', formerIds: ['current-si'], name: { ko: '새이름시' } });
    const [item, second] = publish(after).items;
    assert.equal(second, undefined);
    assert.equal(item?.url, `${base}ko/members/renamed-si.html`);
  });

  it('adds nothing when the same run is repeated, and keeps the older changes below the newer ones', () => {
    const joined = { members: [...before.members, { ...currentMember, id: 'new-si' }] };
    const first = publish(joined);
    assert.deepEqual(publish(joined, first), first);
    const now = { ...before, ...joined, updated: later };
    assert.deepEqual(publish(joined, first, now), first);
    const second = publish({ updated: '2026-03-01T09:00:00+09:00' }, first, now);
    assert.deepEqual(
      second.items.map(({ tags, date_published }) => [tags[0], date_published]),
      [
        ['removed', '2026-03-01T00:00:00Z'],
        ['joined', '2026-02-01T00:00:00Z'],
      ],
    );
  });

  it('keeps the newest changes only', () => {
    const many = Array.from({ length: keptChanges + 5 }, (_, index): Member => ({
      id: `m-${index}`,
      name: 'M',
      kind: 'city',
    }));
    const first = publish({ members: [...before.members, ...many] });
    assert.equal(first.items.length, keptChanges);
    const now = { ...before, updated: later };
    const second = publish({ updated: '2026-03-01T00:00:00Z', members: before.members.slice(1) }, first, now);
    assert.equal(second.items.length, keptChanges);
    assert.equal(second.items[0]?.tags[0], 'removed');
  });

  it('tags each text with its language, and writes no markup of the feed', () => {
    const [item] = publish(withMember('current-si', { name: { ko: hostileText, 'en-GB': 'Current-si' } })).items;
    assert.match(item?.content_html ?? '', /^<p lang="ko">[^<>]*<\/p>\n<p lang="en-GB">[^<>]*<\/p>$/u);
  });

  it('leaves out of an older file what is not ours, or was damaged', () => {
    const good = publish({ members: before.members.slice(1) });
    const [item] = good.items;
    assert.ok(item);
    const damaged = [
      null,
      'text',
      { id: 'x' },
      { ...item, id: '' },
      { ...item, date_published: 'yesterday' },
      { ...item, date_published: '2026-99-01T00:00:00Z' },
      { ...item, _ssegov: { ...item._ssegov, change: 'invented' } },
      { ...item, _ssegov: { ...item._ssegov, texts: { '"><script>': 'x' } } },
      { ...item, _ssegov: { ...item._ssegov, texts: { ko: 5 } } },
    ];
    for (const items of [damaged, 'none', {}, null]) assert.deepEqual(publish({}, { items }).items, []);
    for (const previous of [null, 5, 'text', []]) assert.deepEqual(publish({}, previous).items, []);
    const tampered = { ...item, url: 'https://elsewhere.example/', content_html: '<script>1</script>' };
    assert.deepEqual(publish({}, { items: [tampered] }).items[0]?.content_html, item.content_html);
    assert.equal(publish({}, { items: [tampered] }).items[0]?.url, `${base}ko/members/invented-gu.html`);
  });
});
