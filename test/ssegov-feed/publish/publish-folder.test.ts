import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runCommand } from '../../../packages/ssegov-feed/src/commands/run-command.js';
import { inventedHeader, inventedOrganisation } from '../helpers/invented-sources.js';
import { inventMembers } from '../helpers/publish-folder.js';
import { writeCsv } from '../helpers/write-csv.js';

const url = 'https://widgets.example/network';
let folder = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ssegov-feed-'));
});
after(() => rm(folder, { recursive: true }));

interface Settings {
  readonly args?: readonly string[];
  readonly header?: readonly string[];
  readonly content?: object;
}

/** Publishes these rows into a folder of this name. */
async function publish(name: string, rows: readonly (readonly string[])[], settings: Settings = {}) {
  const { args = [], header = inventedHeader, content = dated } = settings;
  const [members, organisation, out] = ['.csv', '.json', ''].map((end) => join(folder, name + end)) as [
    string,
    string,
    string,
  ];
  await writeFile(members, writeCsv([header, ...rows]));
  await writeFile(organisation, JSON.stringify(content));
  const lines: { out: string[]; err: string[] } = { out: [], err: [] };
  const code = await runCommand(
    ['publish', '--members', members, '--organisation', organisation, '--url', url, '--out', out, ...args],
    { LANG: 'en_GB.UTF-8' },
    { print: (line) => lines.out.push(line), complain: (line) => lines.err.push(line) },
  );
  return { code, out: lines.out.join('\n'), err: lines.err.join('\n'), folder: out };
}

/** The content of every file, as text, by path. */
async function read(place: string): Promise<Map<string, string>> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  const files = new Map<string, string>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(place.length + 1).replaceAll('\\', '/'), await readFile(path, 'latin1'));
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const changed = (first: ReadonlyMap<string, string>, second: ReadonlyMap<string, string>): string[] =>
  [...new Set([...first.keys(), ...second.keys()])].filter((path) => first.get(path) !== second.get(path));

const undated: Record<string, unknown> = { ...inventedOrganisation, organisation: { name: 'Invented Network' } };
delete undated['updated'];
const dated = { ...undated, updated: '2026-11-01T00:00:00Z' };
const later = { ...undated, updated: '2026-11-02T00:00:00Z' };

describe('ssegov-feed publish', () => {
  it('writes the same bytes into two folders, and nothing into one that is up to date', async () => {
    const rows = inventMembers(3);
    const first = await publish('same-1', rows, { content: dated });
    const second = await publish('same-2', rows, { content: dated });
    assert.deepEqual([first.code, first.err], [0, '']);
    const files = await read(first.folder);
    // The state is no published file; each of the others is written once.
    assert.match(first.out, new RegExp(`: ${files.size - 1} of ${files.size - 1} files written$`, 'mu'));
    assert.deepEqual(changed(files, await read(second.folder)), []);
    const again = await publish('same-1', rows, { content: dated });
    assert.match(again.out, /: 0 of \d+ files written$/mu);
    assert.deepEqual(changed(files, await read(first.folder)), []);
  });

  it('keeps the date where the sources give none and nothing has changed', async () => {
    const rows = inventMembers(2);
    const first = await publish('undated', rows, { content: undated });
    const files = await read(first.folder);
    await publish('undated', rows, { content: undated });
    assert.deepEqual(changed(files, await read(first.folder)), []);
  });

  it('writes only what a changed member changes: its own files, and those about all members', async () => {
    const rows = inventMembers(3);
    const first = await publish('one', rows, { content: dated });
    const files = await read(first.folder);
    const row = rows[1] ?? [];
    row.splice(8, 2, '새 소개.', 'A new summary.');
    await publish('one', rows, { content: later });
    const paths = changed(files, await read(first.folder));
    assert.ok(paths.includes('en/members/member-1.html'), paths.join());
    assert.deepEqual(
      paths.filter((path) => /member-[02]/u.test(path)),
      [],
    );
  });

  it('makes as many members as need worker threads', async () => {
    const { code, err, folder: out } = await publish('many', inventMembers(40), { content: dated });
    assert.deepEqual([code, err], [0, '']);
    assert.ok((await read(out)).get('ko/members/member-39.html')?.includes('Invented body 39'));
  });

  it('removes the files of a member that is gone, and leads on from an id that has changed', async () => {
    const rows = inventMembers(12);
    const first = await publish('gone', rows, { content: dated });
    const header = [...inventedHeader, 'former_ids'];
    const next = rows
      .slice(0, 11)
      .map((row, index) => (index === 0 ? ['new-id', ...row.slice(1), 'member-0'] : [...row, '']));
    const second = await publish('gone', next, { content: later, header });
    assert.equal(second.code, 0, second.err);
    const files = await read(first.folder);
    assert.deepEqual(
      [...files.keys()].filter((path) => path.includes('member-11')),
      [],
    );
    assert.match(
      files.get('en/members/member-0.html') ?? '',
      /http-equiv="refresh" content="0; url=[./]*en\/members\/new-id\.html"/u,
    );
    assert.match(files.get('members/member-0.json') ?? '', /"id":"new-id"/u);
  });

  it('keeps the widgets of an earlier version, with the new feed beside them', async () => {
    const first = await publish('versions', inventMembers(2), { content: dated });
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    // As an earlier release would have left it.
    await rename(join(first.folder, 'widgets', version), join(first.folder, 'widgets', '0.0.1'));
    const state = join(first.folder, '.ssegov-feed.json');
    const text = await readFile(state, 'utf8');
    await writeFile(state, text.replaceAll(`widgets/${version}/`, 'widgets/0.0.1/'));
    const before = await read(first.folder);
    // Twice: the run that publishes the next version, and one after it.
    for (const content of [later, { ...undated, updated: '2026-11-03T00:00:00Z' }]) {
      await publish('versions', inventMembers(2), { content });
      const files = await read(first.folder);
      const feed = files.get('feed.json');
      assert.notEqual(feed, before.get('feed.json'));
      for (const place of ['', '0.0.1/', `${version}/`]) assert.equal(files.get(`widgets/${place}feed.json`), feed);
      for (const [path, bytes] of before)
        if (/^widgets\/0\.0\.1\/.*\.js$/u.test(path)) assert.equal(files.get(path), bytes, path);
      assert.ok(files.has(`widgets/${version}/ssegov.js`));
    }
  });

  it('leaves files of others alone, and does not overwrite them', async () => {
    const out = join(folder, 'foreign');
    await mkdir(out);
    await writeFile(join(out, 'index.html'), 'mine');
    const refused = await publish('foreign', inventMembers(1));
    assert.equal(refused.code, 1);
    assert.match(refused.err, /index\.html/u);
    assert.deepEqual([...(await read(out)).keys()], ['index.html']);
    await rm(join(out, 'index.html'));
    await writeFile(join(out, 'CNAME'), 'widgets.example');
    assert.equal((await publish('foreign', inventMembers(1))).code, 0);
    assert.equal((await read(out)).get('CNAME'), 'widgets.example');
  });

  it('leaves the folder as it was when a file cannot be written', async () => {
    const rows = inventMembers(2);
    const { folder: out } = await publish('failed', rows, { content: dated });
    await rm(join(out, 'sitemap.xml'));
    await mkdir(join(out, 'sitemap.xml', 'in-the-way'), { recursive: true });
    const files = await read(out);
    const failed = await publish('failed', [...rows, ...inventMembers(3).slice(2)], { content: later });
    assert.equal(failed.code, 1);
    assert.match(failed.err, /cannot be written/u);
    assert.deepEqual(changed(files, await read(out)), []);
  });

  it('writes everything anew after a run that was killed while files moved', async () => {
    const rows = inventMembers(2);
    const { folder: out } = await publish('killed', rows, { content: dated });
    const files = await read(out);
    const state = files.get('.ssegov-feed.json') ?? '';
    await writeFile(join(out, '.ssegov-feed.json'), state.replace('"interrupted":false', '"interrupted":true'));
    await writeFile(join(out, 'index.html'), 'x'.repeat(files.get('index.html')?.length ?? 0));
    await publish('killed', rows, { content: dated });
    assert.deepEqual(changed(files, await read(out)), []);
  });

  it('writes a file again that somebody has removed or cut', async () => {
    const rows = inventMembers(2);
    const { folder: out } = await publish('cut', rows, { content: dated });
    const files = await read(out);
    await rm(join(out, 'en/members/member-1.html'));
    await writeFile(join(out, 'ko/index.html'), '<!doctype');
    await publish('cut', rows, { content: dated });
    assert.deepEqual(changed(files, await read(out)), []);
  });

  it('follows no path out of the folder that a state file names', async () => {
    const rows = inventMembers(2);
    const { folder: out } = await publish('hostile', rows, { content: dated });
    const outside = join(folder, 'outside.txt');
    await writeFile(outside, 'mine');
    const path = join(out, '.ssegov-feed.json');
    const state = JSON.parse(await readFile(path, 'utf8')) as { parts: Record<string, unknown> };
    state.parts['more'] = { key: '', files: { '../outside.txt': { hash: '', size: 4 } } };
    await writeFile(path, JSON.stringify(state));
    assert.equal((await publish('hostile', rows, { content: dated })).code, 0);
    assert.equal(await readFile(outside, 'utf8'), 'mine');
  });

  it('only says what it would do with --dry-run', async () => {
    const dry = await publish('dry', inventMembers(1), { args: ['--dry-run'] });
    assert.equal(dry.code, 0, dry.err);
    assert.match(dry.out, /--dry-run: \d+ of \d+ files would be written/u);
    await assert.rejects(readdir(dry.folder));
  });

  for (const wrong of ['widgets.example', 'ftp://widgets.example/', 'https://widgets.example/?a', '']) {
    it(`refuses "${wrong}" as the address of the folder`, async () => {
      const { code, err } = await publish('wrong', inventMembers(1), { args: [`--url=${wrong}`] });
      assert.notEqual(code, 0);
      assert.match(err, /--url/u);
    });
  }
});
