import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { compareFeeds } from '../../../packages/ssegov-feed/src/publish/compare-feeds.js';
import type { Feed, Member } from '../../../src/schema/types.js';
import { inventMembers, openPublishFolder } from '../helpers/publish-folder.js';

let place: Awaited<ReturnType<typeof openPublishFolder>>;
beforeEach(async () => {
  place = await openPublishFolder();
});
afterEach(() => place.close());

const readFeed = () => readFile(join(place.out, 'feed.json'), 'utf8');

describe('build lists what it changes in the existing feed', () => {
  it('added, removed, renamed and moved members, by name and id', async () => {
    const rows = inventMembers(20);
    assert.equal((await place.build(rows)).code, 0);
    const changed = rows.slice(1).map((row) => [...row]);
    changed[0]!.splice(1, 2, '새 이름', 'New name');
    changed[1]![4] = 'KR-41';
    const { code, out, err } = await place.build([...changed, ...inventMembers(21).slice(20)]);
    assert.deepEqual({ code, err }, { code: 0, err: [] });
    assert.deepEqual(out.slice(1, -1), [
      'added: Invented body 20 (member-20)',
      'removed: Invented body 0 (member-0)',
      'renamed: 가상 단체 1 / Invented body 1 → 새 이름 / New name (member-1)',
      'moved: Invented body 2 (member-2): Seoul (KR-11) → Gyeonggi-do (KR-41)',
    ]);
  });

  it('in Korean', async () => {
    await place.build(inventMembers(10));
    const { out } = await place.build(inventMembers(11).slice(1), { args: ['--lang', 'ko'] });
    assert.deepEqual(out.slice(1, -1), ['추가: 가상 단체 10 (member-10)', '삭제: 가상 단체 0 (member-0)']);
  });

  it('says that nothing has changed, and nothing about a first feed', async () => {
    const first = await place.build(inventMembers(2));
    assert.equal(first.out.length, 2);
    const second = await place.build(inventMembers(2));
    assert.equal(second.out[1], 'No member was added, removed, renamed or moved.');
  });

  const member = (id: string, more: Partial<Member> = {}): Member => ({ id, name: id, kind: 'city', ...more });
  const feed = (...members: readonly Member[]) => ({ members }) as unknown as Feed;

  it('an id among the former ids of a member is a changed id, not a removal', () => {
    const changes = compareFeeds(
      feed(member('old'), member('b')),
      feed(member('new', { formerIds: ['old'] }), member('b')),
    );
    assert.deepEqual([changes.added, changes.removed], [[], []]);
    assert.deepEqual(
      changes.rekeyed.map(({ before, after }) => [before.id, after.id]),
      [['old', 'new']],
    );
  });

  it('a former id that another member has now means that member', () => {
    const after = feed(member('b', { formerIds: ['a'] }), member('a'));
    const changes = compareFeeds(feed(member('a')), after);
    assert.deepEqual([changes.added.map(({ id }) => id), changes.rekeyed], [['b'], []]);
  });
});

describe('more than a tenth of the members is dropped with --allow-removals only', () => {
  const sizes = [
    [51, 50, true],
    [51, 46, true],
    [51, 45, false],
    [51, 1, false],
    [10, 9, true],
    [9, 8, false],
    [5, 4, false],
    [1, 1, true],
  ] as const;
  for (const [before, after, isAllowed] of sizes) {
    it(`${before} members, then ${after}: ${isAllowed ? 'written' : 'refused'}`, async () => {
      await place.build(inventMembers(before));
      const text = await readFeed();
      const { code, out, err } = await place.build(inventMembers(after));
      assert.equal(code, isAllowed ? 0 : 1, err.join('\n'));
      if (isAllowed) return;
      assert.deepEqual(out, []);
      assert.equal(err.filter((line) => line.startsWith('removed: ')).length, before - after);
      assert.match(err.at(-2) ?? '', new RegExp(`^${before - after} of ${before} members would be dropped`, 'u'));
      assert.equal(err.at(-1), 'Nothing was written.');
      assert.equal(await readFeed(), text);
      assert.equal((await place.build(inventMembers(after), { args: ['--allow-removals'] })).code, 0);
      assert.equal((JSON.parse(await readFeed()) as Feed).members.length, after);
    });
  }

  it('members that seem to have other ids now are named, with the column that would say so', async () => {
    await place.build(inventMembers(3));
    const { code, err } = await place.build(inventMembers(3).map(([id, ...cells]) => [`${id}-new`, ...cells]));
    assert.equal(code, 1);
    assert.ok(
      err.some((line) => line.startsWith('"member-0" seems to be "member-0-new" now: ')),
      err.join('\n'),
    );
  });
});

describe('an existing feed that cannot be read is reported and replaced', () => {
  const feeds: Readonly<Record<string, readonly [text: string, reason: string]>> = {
    'no JSON': ['{', 'this is not JSON'],
    'a web page': ['<html>', 'this is a web page (HTML)'],
    'an empty file': ['', 'the file is empty'],
    'no feed': ['{"version":1}', 'expected'],
    'a newer version': ['{"version":2}', 'this is a feed of version 2'],
  };
  for (const [name, [text, reason]] of Object.entries(feeds)) {
    it(name, async () => {
      await mkdir(place.out);
      await writeFile(join(place.out, 'feed.json'), text);
      const { code, err } = await place.build(inventMembers(2));
      assert.equal(code, 0);
      assert.match(err[0] ?? '', /^warning .*feed\.json: the feed in this folder cannot be read/u);
      assert.ok(err[0]?.includes(reason), err[0]);
      assert.equal((JSON.parse(await readFeed()) as Feed).members.length, 2);
    });
  }
});

describe('build lists what is published', () => {
  it('with the published, excluded and empty columns, by their names in the file', async () => {
    const rows = inventMembers(1).map((row) => ['secret', ...row]);
    const header = ['비고', 'id', '이름', 'name_en', 'kind', '지역', 'a', '이메일', 'c', '전화', 'e', 'f', 'sources'];
    const { out } = await place.build(rows, { header });
    assert.equal(
      out[0],
      'publishing: id, 이름, name_en, kind, 지역, sources; kept out: 비고, a, c, e, f; empty: 이메일, 전화',
    );
    const korean = await place.build(rows, { header, args: ['--lang', 'ko'] });
    assert.equal(
      korean.out[0],
      '공개: id, 이름, name_en, kind, 지역, sources. 제외: 비고, a, c, e, f. 빈 열: 이메일, 전화.',
    );
  });

  it('and says that nothing is excluded', async () => {
    assert.match((await place.build(inventMembers(1))).out[0] ?? '', /; kept out: nothing(?:;|$)/u);
  });
});
