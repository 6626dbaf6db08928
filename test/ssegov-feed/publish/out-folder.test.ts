import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmod, chown, lstat, mkdir, readdir, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { englishMessages } from '../../../packages/ssegov-feed/src/messages/english/english-messages.js';
import { runCommand } from '../../../packages/ssegov-feed/src/commands/run-command.js';
import { writeFeed } from '../../../packages/ssegov-feed/src/publish/write-feed.js';
import { parseFeed } from '../../../src/schema/parse-feed.js';
import { fullFeed } from '../helpers/full-feed.js';
import { inventMembers, openPublishFolder } from '../helpers/publish-folder.js';

let place: Awaited<ReturnType<typeof openPublishFolder>>;
beforeEach(async () => {
  place = await openPublishFolder();
});
afterEach(() => place.close());

const list = async (...path: readonly string[]) => (await readdir(join(place.out, ...path))).sort();

describe('a file that is replaced keeps its properties', () => {
  for (const mode of [0o600, 0o664, 0o444]) {
    it(`with the mode ${mode.toString(8)}`, async () => {
      await place.build(inventMembers(1));
      await chmod(join(place.out, 'feed.json'), mode);
      assert.equal((await place.build(inventMembers(2))).code, 0);
      assert.equal((await stat(join(place.out, 'feed.json'))).mode & 0o7777, mode);
    });
  }

  it('with its owner', async () => {
    await place.build(inventMembers(1));
    const path = join(place.out, 'feed.json');
    // Only root may change the owner of a file; for other users it is their own, which must stay, too.
    const owner = process.getuid?.() === 0 ? 1234 : (await stat(path)).uid;
    await chown(path, owner, -1);
    await place.build(inventMembers(2));
    const after = await stat(path);
    assert.equal(after.uid, owner);
    assert.match(await readFile(path, 'utf8'), /"member-1"/u);
  });

  it('behind a symbolic link, relative ones and links to links included', async () => {
    const shared = join(place.folder, 'shared');
    await mkdir(shared);
    await mkdir(place.out);
    await writeFile(join(shared, 'real.json'), '');
    await symlink('real.json', join(shared, 'link.json'));
    await symlink('../shared/link.json', join(place.out, 'feed.json'));
    assert.equal((await place.build(inventMembers(1))).code, 0);
    assert.equal(await readlink(join(place.out, 'feed.json')), '../shared/link.json');
    assert.equal(await readlink(join(shared, 'link.json')), 'real.json');
    assert.match(await readFile(join(shared, 'real.json'), 'utf8'), /"member-0"/u);
    assert.deepEqual(await list(), ['feed.json']);
  });

  it('and a link to a missing file creates that file', async () => {
    await mkdir(place.out);
    await symlink('../later.json', join(place.out, 'feed.json'));
    assert.equal((await place.build(inventMembers(1))).code, 0);
    assert.ok((await lstat(join(place.out, 'feed.json'))).isSymbolicLink());
    assert.match(await readFile(join(place.folder, 'later.json'), 'utf8'), /"member-0"/u);
  });
});

describe('a killed run leaves nothing behind for long', () => {
  it('the next run removes its temporary files, and no others', async () => {
    const { pid } = spawnSync(process.execPath, ['--eval', '']);
    await mkdir(join(place.out, 'members'), { recursive: true });
    const dead = ['feed.json', 'members/member-0.json'].map((file) => `${file}.${pid}.tmp`);
    // The process above this one runs for as long as the test does.
    const others = [`feed.json.${process.ppid}.tmp`, `notes.json.${pid}.tmp`, 'feed.json.tmp', 'members/notes.txt'];
    for (const file of [...dead, ...others]) await writeFile(join(place.out, file), 'half');
    assert.equal((await place.build(inventMembers(1))).code, 0);
    const files = (await readdir(place.out, { recursive: true })).filter((file) => /tmp$|notes/u.test(file));
    assert.deepEqual(files.sort(), [...others].sort());
  });
});

describe('--each keeps the feeds of members in step with the list', () => {
  it('removes the feed of a member that left, and says so', async () => {
    await place.build(inventMembers(11), { args: ['--each'] });
    const { out } = await place.build(inventMembers(10), { args: ['--each'] });
    assert.equal(
      out.at(-1),
      `${join(place.out, 'members', 'member-10.json')}: removed, because its member is no longer in the roll`,
    );
    assert.deepEqual((await list('members')).length, 10);
  });

  it('a member with a changed id has its feed under its former id, too', async () => {
    const { feed } = parseFeed(fullFeed);
    assert.ok(feed);
    for (let run = 0; run < 2; run++) await writeFeed(feed, place.out, true, englishMessages);
    assert.deepEqual(await list('members'), ['invented-gu.json', 'made-up-si.json', 'old-gu.json']);
    const read = (name: string) => readFile(join(place.out, 'members', name), 'utf8');
    assert.equal(await read('old-gu.json'), await read('invented-gu.json'));
  });

  it('removes no file that it has not written', async () => {
    await mkdir(join(place.out, 'members'), { recursive: true });
    const foreign = {
      'index.json': '[]',
      'other.json': '{"version":1,"members":[{"id":"another"}]}',
      'two.json': '{"version":1,"members":[{"id":"two"},{"id":"three"}]}',
      'Notes.txt': '',
      'broken.json': '{',
    };
    for (const [name, text] of Object.entries(foreign)) await writeFile(join(place.out, 'members', name), text);
    await place.build(inventMembers(1), { args: ['--each'] });
    assert.deepEqual(await list('members'), [...Object.keys(foreign), 'member-0.json'].sort());
  });

  it('removes nothing where the build fails, or is without --each', async () => {
    await place.build(inventMembers(5), { args: ['--each'] });
    assert.equal((await place.build(inventMembers(1), { args: ['--each'] })).code, 1);
    assert.equal((await list('members')).length, 5);
    assert.equal((await place.build(inventMembers(1), { args: ['--allow-removals'] })).code, 0);
    assert.equal((await list('members')).length, 5);
  });
});

describe('--out is a folder', () => {
  for (const [out, folder] of [
    ['public/feed.json', 'public'],
    ['feed.json', '.'],
    ['a/B.JSON', 'a'],
  ] as const) {
    it(`${out} is refused, and the message names ${folder}`, async () => {
      const lines: string[] = [];
      const args = ['build', '--members', 'm.csv', '--organisation', 'o.json', '--out', out];
      const print = (line: string) => assert.fail(line);
      const code = await runCommand(args, { LANG: 'en' }, { print, complain: (line) => lines.push(line) });
      assert.equal(code, 2);
      assert.equal(lines[0], `--out takes a folder, where feed.json is written; use --out ${folder}`);
    });
  }
});
