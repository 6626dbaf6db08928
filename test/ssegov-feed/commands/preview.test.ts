import assert from 'node:assert/strict';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { previewCommand } from '../../../packages/ssegov-feed/src/commands/preview-command.js';
import { englishMessages } from '../../../packages/ssegov-feed/src/messages/english/english-messages.js';
import { inventedHeader, inventedOrganisation } from '../helpers/invented-sources.js';
import { inventMembers } from '../helpers/publish-folder.js';
import { writeCsv } from '../helpers/write-csv.js';

const content = { ...inventedOrganisation, organisation: { name: 'Invented Network' } };
const stop = new AbortController();
let folder = '';
let members = '';
let url = '';
let ended: Promise<number> | undefined;

/** The events that an open page gets, one after the other. */
async function* listen(): AsyncGenerator<string> {
  const response = await fetch(`${url}.preview/events`);
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += new TextDecoder().decode(chunk);
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const event = text.slice(0, end);
      text = text.slice(end + 2);
      if (event.startsWith('event:')) yield event;
    }
  }
}

/** Sends a path as it is; `fetch` would resolve `..` itself. */
const statusOf = (path: string, headers: Record<string, string> = {}): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(url);
    get({ host: '127.0.0.1', port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ssegov-feed-'));
  members = join(folder, 'members.csv');
  const organisation = join(folder, 'organisation.json');
  await writeFile(members, writeCsv([inventedHeader, ...inventMembers(2)]));
  await writeFile(organisation, JSON.stringify(content));
  url = await new Promise<string>((resolve, reject) => {
    const print = (line: string) => {
      resolve(line.split(' ')[0] ?? '');
    };
    const options = { members, organisation, port: 0, language: 'en', signal: stop.signal };
    ended = previewCommand(options, englishMessages, { print, complain: () => undefined });
    ended.catch(reject);
  });
});
after(async () => {
  stop.abort();
  assert.equal(await ended, 0);
  await rm(folder, { recursive: true });
});

describe('ssegov-feed preview', () => {
  it('serves the pages with a script that reloads them, which their policy allows', async () => {
    const html = await (await fetch(`${url}en/members/member-0.html`)).text();
    assert.match(html, /Invented body 0/u);
    assert.match(html, /script-src &#39;self&#39;/u);
    assert.match(html, /<script type="module" src="\/\.preview\/reload\.js">/u);
    const feed = await fetch(`${url}feed.json`);
    assert.equal(feed.headers.get('access-control-allow-origin'), '*');
  });

  it('serves nothing outside its folder, and nobody who comes by another name', async () => {
    // The preview's own folder is beside this one.
    const path = `${basename(folder)}/organisation.json`;
    for (const up of ['/../', '/%2e%2e/', '/..%2f', '/..%5c', '/en/..%2f..%2f'])
      assert.equal(await statusOf(up + path), 404, up);
    assert.equal(await statusOf('/', { host: 'evil.example' }), 403);
    assert.equal(await statusOf('/%ff'), 500);
  });

  it('follows the sheet: changed pages reload, errors are shown, and the last good pages stay', async () => {
    const events = listen();
    const first = events.next();
    const rows = inventMembers(3);
    const other = join(folder, 'other.csv');
    await writeFile(other, writeCsv([inventedHeader, ...rows]));
    await rename(other, members);
    assert.match(String((await first).value), /^event: changed/u);
    assert.match(await (await fetch(`${url}ko/members/member-2.html`)).text(), /Invented body 2/u);
    const good = await readFile(members, 'utf8');
    await writeFile(members, good.replace('organisation,KR-11', 'nonsense,KR-11'));
    const fault = String((await events.next()).value);
    assert.match(fault, /^event: fault/u);
    assert.match(fault, /nonsense/u);
    assert.equal((await fetch(`${url}ko/members/member-2.html`)).status, 200);
    await writeFile(members, good);
    assert.match(String((await events.next()).value), /^event: changed/u);
    await events.return(undefined);
  });
});
