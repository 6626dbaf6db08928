import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { parseFeed } from '../../../src/schema/parse-feed.js';
import { membershipStatus } from '../../../src/schema/membership-status.js';
import { runBuild } from '../helpers/run-build.js';

const read = (name: string) => readFile(new URL(`../../../data/${name}`, import.meta.url), 'utf8');
const sources = { members: await read('members.csv'), organisation: await read('organisation.json') };
const build = await runBuild({ ...sources, args: ['--strict'] });
const { feed } = build;
assert.ok(feed, build.err);

describe('the real feed', () => {
  it('has all 51 sourced local governments and neither error nor warning', () => {
    assert.equal(build.err, '');
    assert.equal(feed.members.length, 51);
    assert.deepEqual(parseFeed(feed), { feed, issues: [] });
  });

  it('is identical, byte for byte, each time it is built', async () => {
    assert.equal((await runBuild(sources)).text, build.text);
  });

  it('names every member in both languages, with its region, its code and its sources', () => {
    const regions = new Set(feed.regions.map(({ id }) => id));
    assert.equal(regions.size, 18);
    for (const { id, name, region = '', codes, sources: from = [] } of feed.members) {
      assert.deepEqual(Object.keys(name), ['ko', 'en'], id);
      assert.ok(regions.has(region), id);
      assert.match(codes?.['mois'] ?? codes?.['mois-former'] ?? '', /^\d{10}$/u, id);
      assert.ok(from.length > 0, id);
    }
  });

  it('has no member in a region that has ended: six have their former region, and their former codes', () => {
    const today = feed.updated.slice(0, 10);
    const ended = feed.regions.filter(({ valid }) => (valid?.until ?? '9999') < today).map(({ id }) => id);
    assert.deepEqual(ended, ['KR-29', 'KR-46']);
    assert.ok(feed.members.every(({ region = '' }) => !ended.includes(region)));
    const moved = feed.members.filter(({ formerRegions }) => formerRegions);
    assert.deepEqual(
      moved.map(({ region, formerRegions, codes }) => [region, formerRegions?.[0]?.region, Object.keys(codes ?? {})]),
      ['KR-29', 'KR-29', 'KR-46', 'KR-46', 'KR-46', 'KR-46'].map((from) => ['jeonnam-gwangju', from, ['mois-former']]),
    );
  });

  it('has remarks about a record in notes, not in summaries', () => {
    assert.equal(feed.members.filter(({ summary }) => summary).length, 0);
    assert.equal(feed.members.filter(({ note }) => note).length, 17);
  });

  it('claims of no member that it is one today: it gives the years in which sources name it', () => {
    for (const member of feed.members) {
      assert.equal(membershipStatus(member), 'on-record', member.id);
      assert.match(member.membership?.firstSeen ?? '', /^20\d\d/u, member.id);
      assert.match(member.membership?.lastSeen ?? '', /^20\d\d/u, member.id);
    }
  });

  it('dates every office by its beginning where that is known, else by the source that names it', () => {
    const roles = feed.members.flatMap((member) => member.roles ?? []);
    assert.equal(roles.length, 16);
    for (const { title, from, asOf } of roles) assert.ok(from ?? asOf, JSON.stringify(title));
    assert.deepEqual(
      feed.organisation.presidents?.map(({ term }) => term),
      [7, 6, 5, 4, 3, 2, 1],
    );
  });

  it('features the seven members that held the presidency', () => {
    const featured = feed.members.filter((member) => member.featured).map(({ id }) => id);
    assert.deepEqual(featured.sort(), feed.organisation.presidents?.map(({ member }) => member).sort());
  });

  it('counts members by date, newest first', () => {
    const counts = feed.organisation.memberCounts ?? [];
    const dates = counts.map(({ asOf }) => asOf);
    assert.deepEqual(dates.slice(0, 1), ['2025-09-04']);
    assert.deepEqual(
      counts.filter(({ asOf }) => ['2025-09-04', '2021-04-23'].includes(asOf)).map(({ value }) => value),
      [43, 48],
    );
    assert.deepEqual(
      dates.map((date) => date.slice(0, 4)),
      [...dates]
        .map((date) => date.slice(0, 4))
        .sort()
        .reverse(),
    );
  });

  it('uses every source that it lists', () => {
    const { sources: list = [], ...rest } = feed;
    const text = JSON.stringify(rest);
    for (const { id } of list) assert.ok(text.includes(`"${id}"`), id);
  });
});
