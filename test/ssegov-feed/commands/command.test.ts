import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../../../packages/ssegov-feed/src/commands/run-command.js';
import { inventedOrganisation } from '../helpers/invented-sources.js';
import { inventedCsv, runBuild } from '../helpers/run-build.js';

const command = fileURLToPath(new URL('../../../packages/ssegov-feed/src/ssegov-feed.ts', import.meta.url));
let folder = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ssegov-feed-'));
  await writeFile(join(folder, 'members.csv'), inventedCsv);
  await writeFile(join(folder, 'wrong.csv'), inventedCsv.replace('KR-11', 'Atlantis'));
  await writeFile(join(folder, 'organisation.json'), JSON.stringify(inventedOrganisation));
});
after(() => rm(folder, { recursive: true }));

/** Runs the command as its users do, in a process of its own. */
async function call(args: readonly string[], locale = 'en_GB.UTF-8') {
  const tsx = import.meta.resolve('tsx');
  const child = spawn(process.execPath, ['--import', tsx, command, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], LANG: locale },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, out, err };
}

const sources = ['--members', 'members.csv', '--organisation', 'organisation.json'];

describe('the command answers by its exit code', () => {
  it('0 and feed.json in the current folder where all is well', async () => {
    const { code, out, err } = await call(['build', ...sources]);
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    assert.match(out, /^publishing: id, name_ko, .*; kept out: nothing\nfeed\.json: 2 members, \d+ bytes\n$/u);
    assert.equal(await readFile(join(folder, 'feed.json'), 'utf8'), (await runBuild()).text);
    assert.deepEqual((await readdir(folder)).sort(), ['feed.json', 'members.csv', 'organisation.json', 'wrong.csv']);
  });

  it('1 where something is wrong, and the feed that was there stays', async () => {
    await call(['build', ...sources, '--out', 'kept']);
    const { code, err } = await call([
      'build',
      '--members',
      'wrong.csv',
      '--organisation',
      'organisation.json',
      '--out',
      'kept',
    ]);
    assert.equal(code, 1);
    assert.match(err, /wrong\.csv, row 2, column "region": "Atlantis"/u);
    assert.equal(await readFile(join(folder, 'kept', 'feed.json'), 'utf8'), (await runBuild()).text);
  });

  const misuses: readonly (readonly [args: readonly string[], complaint: string])[] = [
    [[], 'there is no command; use build, preview, publish, import, check, doctor or schema'],
    [['biuld'], 'there is no command "biuld"; did you mean "build"?'],
    [['build', '--organisation', 'organisation.json'], '--members is missing'],
    [['build', '--members', 'members.csv'], '--organisation is missing'],
    [['build', '--members'], 'the option --members needs a value'],
    [['build', ...sources, 'more'], '"more" is one argument too many'],
    [['check'], 'there is no file or address to check; add one after "check"'],
    [['check', 'one', 'two'], '"two" is one argument too many'],
    [['schema', '--colour'], 'there is no option --colour'],
    [['schema', '--lang', 'fr'], '--lang must be ko or en'],
  ];
  for (const [args, complaint] of misuses) {
    it(`2 for: ssegov-feed ${args.join(' ')}`, async () => {
      const err: string[] = [];
      const print = (line: string) => assert.fail(line);
      const code = await runCommand(args, { LANG: 'en_GB.UTF-8' }, { print, complain: (line) => err.push(line) });
      assert.equal(code, 2);
      assert.ok(err[0]?.startsWith(complaint), err[0]);
      assert.equal(err[1], 'See ssegov-feed --help.');
    });
  }

  it('2 from the process itself', async () => assert.equal((await call(['biuld'])).code, 2));

  it('1 where the folder cannot be written, with a message in words', async () => {
    const { code, err } = await call(['build', ...sources, '--out', 'members.csv']);
    assert.equal(code, 1);
    assert.match(err, /cannot be written/u);
    assert.doesNotMatch(err, /\n\s+at /u);
  });

  it('1 where a source is missing or is a folder, with a message in words', async () => {
    const { code, err } = await call(['build', '--members', 'none.csv', '--organisation', '.']);
    assert.equal(code, 1);
    assert.match(err, /none\.csv: there is no such file/u);
    assert.match(err, /: this is a folder, not a file/u);
  });
});

/** The same without a process of its own. */
async function ask(args: readonly string[], locale = 'en_GB.UTF-8') {
  const lines: string[] = [];
  const print = (line: string) => lines.push(line);
  assert.equal(await runCommand(args, { LANG: locale }, { print, complain: (line) => assert.fail(line) }), 0);
  return { out: lines.join('\n') };
}

describe('the command explains itself', () => {
  it('--help in the language of the environment, or as asked', async () => {
    assert.match((await ask(['--help'])).out, /^ssegov-feed: makes and checks the feed/u);
    assert.match((await ask(['--help'], 'ko_KR.UTF-8')).out, /^ssegov-feed: .*피드를 만들고 확인합니다/u);
    assert.match((await ask(['--help', '--lang', 'en'], 'ko_KR.UTF-8')).out, /Exit code: 0/u);
    assert.match((await ask(['--help', '--lang=ko'])).out, /종료 코드: 0/u);
  });

  it('--version is the version of the package', async () => {
    const manifest = JSON.parse(await readFile(new URL('../../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    assert.equal((await ask(['--version'])).out, manifest.version);
  });

  it('schema prints the JSON Schema', async () => {
    const { $schema } = JSON.parse((await ask(['schema'])).out) as { $schema: string };
    assert.equal($schema, 'https://json-schema.org/draft/2020-12/schema');
  });
});

describe('what build writes', () => {
  it('has one record on each line, so that a change of one member is a change of one line', async () => {
    const [before, after] = [await runBuild(), await runBuild({ members: inventedCsv.replace('1500', '1600') })];
    const changed = after.text.split('\n').filter((line, index) => line !== before.text.split('\n')[index]);
    assert.equal(changed.length, 1);
    assert.ok(changed[0]?.startsWith('{"id":"made-up-si"'));
  });

  it('--each adds a feed for each member, with its own region and sources and no more', async () => {
    const target = join(folder, 'each');
    assert.equal((await call(['build', ...sources, '--out', 'each', '--each'])).code, 0);
    assert.deepEqual((await readdir(join(target, 'members'))).sort(), ['invented-gu.json', 'made-up-si.json']);
    const single = JSON.parse(await readFile(join(target, 'members', 'made-up-si.json'), 'utf8')) as unknown;
    const whole = JSON.parse(await readFile(join(target, 'feed.json'), 'utf8')) as {
      members: unknown[];
      regions: unknown[];
    };
    assert.deepEqual(single, {
      version: 1,
      updated: inventedOrganisation.updated,
      languages: ['ko', 'en'],
      organisation: { name: inventedOrganisation.organisation.name },
      regions: whole.regions.slice(2, 3),
      members: whole.members.slice(1),
      sources: inventedOrganisation.sources,
    });
    assert.equal((await call(['check', 'each/members/made-up-si.json'])).code, 0);
  });
});
