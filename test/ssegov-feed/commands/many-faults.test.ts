import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../../packages/ssegov-feed/src/commands/run-command.js';
import { fullFeed } from '../helpers/full-feed.js';

const repeat = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
const keys = (count: number) => Object.fromEntries(repeat(count, (index) => [`unknown${index}`, index]));
const member = (id: string, more: object = {}) => ({ id, name: 'A', kind: 'city', ...more });
const withMembers = (members: readonly object[]) => JSON.stringify({ ...fullFeed, members });

/** Feeds with a number of faults of one kind each. */
const feeds: Readonly<Record<string, (count: number) => string>> = {
  'members that are empty objects': (count) => withMembers(repeat(count, () => ({}))),
  'members with one id': (count) => withMembers(repeat(count + 1, () => member('a'))),
  'unknown regions': (count) => withMembers(repeat(count, (index) => member(`m-${index}`, { region: 'KR-99' }))),
  'unknown sources, beside as many known ones': (count) =>
    JSON.stringify({
      ...fullFeed,
      members: repeat(count, (index) => member(`m-${index}`, { sources: [`none-${index}`] })),
      sources: repeat(count, (index) => ({ id: `source-${index}`, title: 'A', url: 'https://invented.example/' })),
    }),
  'unknown keys in one object': (count) => JSON.stringify({ ...fullFeed, ...keys(count) }),
  'unknown keys in one member': (count) => withMembers([member('a', keys(count))]),
  'duplicate keys': (count) => `{"a":1${',"a":1'.repeat(count)}}`,
  'extra commas': (count) => `[\n${'1,,\n'.repeat(count)}1]`,
};

/** How many lines are reported, and the CPU time that they take in milliseconds. */
async function check(text: string) {
  const folder = await mkdtemp(join(tmpdir(), 'ssegov-feed-'));
  try {
    await writeFile(join(folder, 'feed.json'), text);
    const lines: string[] = [];
    const print = (line: string) => lines.push(line);
    const start = process.cpuUsage();
    await runCommand(['check', join(folder, 'feed.json')], { LANG: 'en' }, { print, complain: print });
    const { user, system } = process.cpuUsage(start);
    return { lines: lines.length, milliseconds: (user + system) / 1000 };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const [few, many] = [2_000, 16_000];

describe('each of very many faults is reported, and costs no more than each of a few', () => {
  for (const [name, make] of Object.entries(feeds)) {
    it(name, async () => {
      // The first run compiles the code.
      await check(make(few));
      const [less, more] = [await check(make(few)), await check(make(many))];
      assert.ok(more.lines >= many);
      // Eight times the faults: eight times the work where it is linear, sixty-four times where it is quadratic.
      const most = 24 * Math.max(less.milliseconds, 20);
      assert.ok(more.milliseconds < most, `${less.milliseconds} ms for ${few}, ${more.milliseconds} ms for ${many}`);
    });
  }
});
