import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import iconv from 'iconv-lite';
import { limits } from '../../../packages/ssegov-feed/src/sources/limits.js';
import { runCommand } from '../../../packages/ssegov-feed/src/commands/run-command.js';
import { inventedOrganisation } from '../helpers/invented-sources.js';
import { runBuild } from '../helpers/run-build.js';

const { text: sound } = await runBuild();
/** Updated today, because `check` also judges the age of a feed at an address. */
const { text: fresh } = await runBuild({
  organisation: { ...inventedOrganisation, updated: new Date().toISOString() },
});
const open = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };
const answers: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/feed.json': (response) => response.writeHead(200, open).end(fresh),
  '/moved.json': (response) => response.writeHead(302, { ...open, location: '/feed.json' }).end(),
  '/missing.json': (response) => response.writeHead(404).end('not here'),
  '/page.html': (response) => response.end('<!doctype html>'),
  '/cut.json': (response) => {
    response.writeHead(200, { 'content-length': sound.length * 2 });
    response.write(sound, () => response.destroy());
  },
  '/huge.json': (response) => response.end(Buffer.alloc(limits.fileBytes + 1, ' ')),
};
let server: Server;
let address = '';
let folder = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ssegov-feed-'));
  server = createServer((request, response) => answers[request.url ?? '']?.(response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(async () => {
  server.close();
  server.closeAllConnections();
  await rm(folder, { recursive: true });
});

async function check(feed: string, ...args: readonly string[]) {
  const lines: { out: string[]; err: string[] } = { out: [], err: [] };
  const code = await runCommand(
    ['check', feed, ...args],
    { LANG: 'en' },
    {
      print: (line) => lines.out.push(line),
      complain: (line) => lines.err.push(line),
    },
  );
  return { code, out: lines.out.join('\n'), err: lines.err.join('\n') };
}

async function checkText(content: string | Uint8Array, ...args: readonly string[]) {
  const path = join(folder, 'feed.json');
  await writeFile(path, content);
  return check(path, ...args);
}

/** The sound feed with one text in it replaced. */
function withText(from: string, to: string): string {
  assert.ok(sound.includes(from), from);
  return sound.replace(from, to);
}

describe('check says what is in a valid feed', () => {
  const summary = 'Invented Network: 2 members, updated 2026-01-15T09:00:00+09:00, languages ko, en';

  it('in a file', async () => assert.deepEqual(await checkText(sound), { code: 0, out: summary, err: '' }));

  it('at an address, also after a redirection', async () => {
    for (const path of ['feed', 'moved']) {
      const { code, out, err } = await check(`${address}/${path}.json`);
      assert.deepEqual(
        [code, out.replace(/updated [^ ]+,/u, 'updated …,')],
        [0, summary.replace(/updated [^ ]+,/u, 'updated …,')],
      );
      // The only finding: the test's own server is at an http address.
      assert.match(err, /^warning .*: this http address works on this computer only;.*\n0 errors, 1 warning$/u);
    }
  });

  it('in Korean', async () => {
    const { out } = await checkText(sound, '--lang', 'ko');
    assert.equal(out, '가상 협의회: 회원 2곳, 2026-01-15T09:00:00+09:00 갱신, 언어 ko, en');
  });

  it('for machines', async () => {
    const { out } = await checkText(sound, '--json');
    assert.deepEqual(JSON.parse(out), { members: 2, findings: [] });
  });
});

describe('check says what is wrong with a feed, and where', () => {
  const faults: Readonly<Record<string, readonly [feed: string | Uint8Array, complaint: string]>> = {
    'a member that readers would leave out': [
      withText('"kind":"city"', '"kind":"kingdom"'),
      'members[1].kind: expected one of district, city, county, province, metropolis, organisation, found "kingdom"',
    ],
    'two members with one id': [
      withText('"id":"made-up-si"', '"id":"invented-gu"'),
      'a second record with the id "invented-gu"',
    ],
    'an unknown region': [
      withText('"region":"KR-41"', '"region":"KR-99"'),
      'members[1].region: "KR-99": no region of the organisation file',
    ],
    'an unknown source': [
      withText('"sources":["invented-list"]', '"sources":["none"]'),
      'members[0].sources[0]: "none"',
    ],
    'a newer version': [
      withText('"version":1', '"version":2'),
      'version: this is a feed of version 2; this library reads version 1',
    ],
    'an envelope without members': [withText('"members"', '"people"'), 'members: expected'],
    'an extra comma': [withText('"languages":["ko","en"]', '"languages":["ko","en",]'), 'line 4:24'],
    'a comment': [`// a note\n${sound}`, 'feed.json, line 1:1'],
    'a duplicate key': [
      withText('"version":1,', '"version":1,"version":1,'),
      'this name occurs twice in the same object',
    ],
    'an encoding that browsers misread': [
      iconv.encode(sound, 'cp949'),
      'a feed is published in UTF-8; this is not UTF-8',
    ],
    'an empty file': ['', 'the file is empty'],
    'endless nesting': ['['.repeat(100_000), 'this is nested too deeply for a feed'],
  };
  for (const [name, [feed, complaint]] of Object.entries(faults)) {
    it(name, async () => {
      const { code, err } = await checkText(feed);
      assert.ok(err.includes(complaint), err);
      assert.equal(code, 1);
    });
  }

  it('a feed without members is a warning, and with --strict an error', async () => {
    const empty = sound.replace(/"members":\[.*?\n\],/su, '"members":[],').replace('"member":"invented-gu",', '');
    const { code, err } = await checkText(empty);
    assert.match(err, /^warning {2}.*the feed has no members/u);
    assert.equal(code, 0);
    assert.equal((await checkText(empty, '--strict')).code, 1);
  });

  it('findings for machines have a path and a text', async () => {
    const { out, code } = await checkText(withText('"kind":"city"', '"kind":"kingdom"'), '--json');
    const { findings } = JSON.parse(out) as { findings: { place: { path: string } }[] };
    assert.deepEqual(
      findings.map(({ place }) => place.path),
      ['members[1].kind'],
    );
    assert.equal(code, 1);
  });
});

describe('an address without a feed is reported in words, without a stack', () => {
  const failures: Readonly<Record<string, string>> = {
    '/missing.json': 'the server answers 404: there is nothing at this address',
    '/page.html': 'line 1:1: this is a web page (HTML), not a feed',
    '/cut.json': 'the address cannot be reached',
    '/huge.json': 'the file is larger than 10 MB',
  };
  for (const [path, complaint] of Object.entries(failures)) {
    it(path, async () => {
      const { code, err } = await check(address + path);
      assert.ok(err.includes(complaint), err);
      assert.doesNotMatch(err, /\n\s+at /u);
      assert.equal(code, 1);
    });
  }

  it('a server that does not answer', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    await once(closed, 'listening');
    const { port } = closed.address() as AddressInfo;
    closed.close();
    await once(closed, 'close');
    assert.match(
      (await check(`http://127.0.0.1:${port}/`)).err,
      /the address cannot be reached: no server answers there/u,
    );
  });

  it('an address of another kind', async () => {
    assert.match((await check('ftp://invented.example/feed.json')).err, /must begin with https:\/\/ or http:\/\//u);
  });
});
