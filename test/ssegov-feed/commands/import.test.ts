import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { runCommand } from '../../../packages/ssegov-feed/src/commands/run-command.js';
import { memberExports } from '../../../packages/ssegov-feed/src/site/exports/murmurations-profile.js';
import type { Feed } from '../../../src/schema/types.js';
import { inventedCsv, runBuild } from '../helpers/run-build.js';
import { jsonOf } from '../site/invented-site.js';
import { realSite } from '../site/real-site.js';

const schemas = ['organizations_schema-v1.0.0'];
const profile = {
  linked_schemas: schemas,
  name: 'Invented Commons',
  nickname: '가상 공유지',
  primary_url: 'https://commons.example/',
  description: 'An invented organisation.',
  tags: ['commons', '가상'],
  geolocation: { lat: 37.5, lon: 127 },
  image: 'https://commons.example/logo.png',
  telephone: '+82 2 000 0000',
  contact_details: { email: 'office@commons.example' },
};

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ssegov-import-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const target = () => join(folder, 'out');

/** Runs `import` on a list; anything but a text or bytes is written as JSON. */
async function runImport(list: unknown, ...args: readonly string[]) {
  const path = join(folder, 'list.json');
  await writeFile(path, typeof list === 'string' || list instanceof Uint8Array ? list : JSON.stringify(list));
  return runFrom(path, ...args);
}

async function runFrom(list: string, ...args: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runCommand(
    ['import', list, '--out', target(), ...args],
    { LANG: 'en_GB.UTF-8' },
    { print: (line) => out.push(line), complain: (line) => err.push(line) },
  );
  return { code, out: out.join('\n'), err: err.join('\n'), files: await readdir(target()).catch((): string[] => []) };
}

/** The feed that `build` makes of what `import` has written. */
async function buildImported(): Promise<Feed> {
  const { feed, err } = await runBuild({
    members: await readFile(join(target(), 'members.csv')),
    organisation: await readFile(join(target(), 'organisation.json'), 'utf8'),
  });
  assert.ok(feed, err);
  return feed;
}

describe('ssegov-feed import', () => {
  it('makes the two sources of "build" from a list of Murmurations profiles', async () => {
    const { code, err, out } = await runImport([profile], '--name', 'Invented Network');
    assert.equal(code, 0, err);
    assert.match(out, /members\.csv, .*organisation\.json: 1 member\n/u);
    const { members, languages, organisation } = await buildImported();
    assert.deepEqual(languages, ['en', 'ko']);
    assert.deepEqual(organisation.name, { en: 'Invented Network' });
    assert.deepEqual(members, [
      {
        id: 'invented-commons',
        name: { en: 'Invented Commons', ko: '가상 공유지' },
        kind: 'organisation',
        website: 'https://commons.example/',
        location: { lat: 37.5, lon: 127 },
        logo: { src: 'https://commons.example/logo.png', alt: { en: 'Invented Commons', ko: '가상 공유지' } },
        summary: { en: 'An invented organisation.' },
        tags: [{ en: 'commons' }, { en: '가상' }],
        contact: { email: 'office@commons.example', phone: '+82 2 000 0000' },
      },
    ]);
  });

  it('reads the answer of an index, with its regions', async () => {
    const list = await readFile('demo/other-network/murmurations.json', 'utf8');
    const { code, err } = await runImport(list, '--name', 'Invented Network');
    assert.deepEqual([code, err], [0, '']);
    const { members, regions } = await buildImported();
    assert.equal(members.length, 4);
    assert.deepEqual(regions, [
      { id: 'invented-north', name: { en: 'Invented North' } },
      { id: 'invented-south', name: { en: 'Invented South' } },
    ]);
    assert.equal(members[0]?.region, 'invented-north');
  });

  it('reads back what "publish" exports: ids, names, websites and places', async () => {
    const site = await realSite();
    const { feed } = site;
    const profiles = feed.members.map((member) => jsonOf(memberExports(site, member)[0]));
    const { code, err } = await runImport(profiles, '--name', 'Invented Network');
    assert.equal(code, 0, err);
    const rows = parse<Record<string, string>>(await readFile(join(target(), 'members.csv')), {
      bom: true,
      columns: true,
    });
    assert.deepEqual(
      rows.map(({ id, name_ko: ko, name_en: en, website = '', lat, lon }) => [id, { ko, en }, website, lat, lon]),
      feed.members.map(({ id, name, website = '', location }) => {
        return [id, name, website, String(location?.lat ?? ''), String(location?.lon ?? '')];
      }),
    );
  });

  it('takes the list from an address, and names it as the source', async () => {
    const server = createServer((_, response) => response.end(JSON.stringify({ data: [profile] })));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v2/nodes`;
    try {
      assert.equal((await runFrom(url, '--name', 'N')).code, 0);
      const { sources, members } = await buildImported();
      assert.deepEqual(sources, [{ id: 'murmurations', title: 'Murmurations', url }]);
      assert.deepEqual(members[0]?.sources, ['murmurations']);
    } finally {
      server.close();
    }
  });

  it('says what the list does not say, and leaves it blank', async () => {
    const { code, out } = await runImport([profile]);
    assert.equal(code, 0);
    for (const said of [/does not say what the members are/u, /does not say its language/u, /name of the network/u])
      assert.match(out, said);
    const build = await runBuild({
      members: await readFile(join(target(), 'members.csv')),
      organisation: await readFile(join(target(), 'organisation.json'), 'utf8'),
    });
    assert.equal(build.code, 1);
    assert.match(build.err, /organisation\.name/u);
  });

  it('puts texts down in the language that --language names', async () => {
    await runImport([{ ...profile, nickname: undefined, tags: [] }], '--language', 'fr', '--name', 'N');
    assert.deepEqual((await buildImported()).members[0]?.name, { fr: 'Invented Commons' });
    assert.equal((await runImport([profile], '--language', '"><script>')).code, 2);
  });

  it('gives each member an id of its own, from its name, in Latin letters', async () => {
    const names = ['Café Été', 'Café Été', '가상 마을', '…', 'x'.repeat(150)];
    await runImport(
      names.map((name, index) => ({ name, primary_url: `https://m${index}.example/` })),
      '--name',
      'N',
    );
    const csv = await readFile(join(target(), 'members.csv'), 'utf8');
    const ids = csv
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.split(',', 1)[0]);
    assert.deepEqual(ids, ['cafe-ete', 'cafe-ete-2', 'gasang-maeul', 'https-m3-example', 'x'.repeat(60)]);
  });

  it('leaves out, with its place and the reason, what is no organisation', async () => {
    const { code, err } = await runImport([
      profile,
      { ...profile },
      { ...profile, name: 'Gone', status: 'deleted' },
      { ...profile, name: 'Somebody', linked_schemas: ['people_schema-v0.1.0'] },
      { ...profile, name: ' ' },
      'text',
      null,
    ]);
    assert.equal(code, 0);
    const reasons = [
      'in the list already',
      'ended or deleted',
      'no organisation',
      'no name',
      'not a profile',
      'not a profile',
    ];
    for (const [index, reason] of reasons.entries())
      assert.match(err.split('\n').find((line) => line.includes(`[${index + 1}]`)) ?? err, new RegExp(reason, 'u'));
    assert.match(err, /6 warnings/u);
    assert.equal((await runImport([profile, null], '--strict')).code, 1);
  });

  const hostile: readonly (readonly [key: string, value: unknown])[] = [
    ['primary_url', 'javascript:alert(1)'],
    ['primary_url', { toString: 'x' }],
    ['image', 'data:text/html,x'],
    ['geolocation', { lat: '37', lon: 500 }],
    ['description', 'x'.repeat(6000)],
    ['contact_details', { email: 'not an address' }],
    ['tags', ['x'.repeat(300)]],
    ['telephone', 5],
  ];
  for (const [key, value] of hostile)
    it(`leaves out a hostile ${key}, says so, and keeps the member: ${JSON.stringify(value).slice(0, 40)}`, async () => {
      const { code, err } = await runImport([{ ...profile, [key]: value }], '--name', 'N');
      assert.equal(code, 0);
      assert.match(err, new RegExp(`${key}.*left out`, 'u'));
      const [member] = (await buildImported()).members;
      assert.equal(member?.id, 'invented-commons');
      assert.doesNotMatch(JSON.stringify(member), /javascript|data:|not an address|xxxx/u);
    });

  it('keeps text that a spreadsheet would run as text', async () => {
    const name = '=HYPERLINK("https://evil.example")';
    await runImport([{ ...profile, name, nickname: undefined }], '--name', 'N');
    assert.match(await readFile(join(target(), 'members.csv'), 'utf8'), /"'=HYPERLINK/u);
    assert.deepEqual((await buildImported()).members[0]?.name, { en: name });
  });

  it('says that there are more pages', async () => {
    const { err } = await runImport({ data: [profile], meta: { total_pages: 3 } });
    assert.match(err, /one page of 3/u);
  });

  it('refuses what is no list, in one line, and writes nothing', async () => {
    const others = [
      'hello',
      inventedCsv,
      '<html></html>',
      '{"version":1,"members":[]}',
      '{}',
      '[',
      '[]',
      '5',
      new Uint8Array([0x50, 0x4b, 3, 4]),
    ];
    for (const list of others) {
      const { code, err, files } = await runImport(list);
      assert.equal(code, 1, String(list));
      assert.ok(err.length > 0 && err.split('\n').length <= 4, err);
      assert.deepEqual(files, []);
    }
  });

  it('replaces no file: a sheet that is there may have been edited', async () => {
    await runImport([profile]);
    const before = await readFile(join(target(), 'members.csv'));
    const { code, err } = await runImport([{ ...profile, name: 'Another' }]);
    assert.equal(code, 1);
    assert.match(err, /members\.csv is there already/u);
    assert.deepEqual(await readFile(join(target(), 'members.csv')), before);
  });

  it('writes the same bytes for the same list', async () => {
    const read = async () => [
      await readFile(join(target(), 'members.csv')),
      await readFile(join(target(), 'organisation.json')),
    ];
    await runImport([profile]);
    const first = await read();
    await rm(target(), { recursive: true });
    await runImport([profile]);
    assert.deepEqual(await read(), first);
  });

  it('is called with one list', async () => {
    const call = (...args: readonly string[]) =>
      runCommand(['import', ...args], {}, { print: () => {}, complain: () => {} });
    assert.equal(await call(), 2);
    assert.equal(await call('a', 'b'), 2);
  });
});
