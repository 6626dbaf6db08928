import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { runCommand } from '../../../packages/ssegov-feed/src/commands/run-command.js';

interface Answer {
  readonly headers?: OutgoingHttpHeaders;
  readonly status?: number;
  readonly body: string;
}

const open = { 'access-control-allow-origin': '*' };
const feed = JSON.stringify({
  version: 1,
  updated: new Date().toISOString(),
  languages: ['en'],
  organisation: { name: 'Invented Network' },
  regions: [],
  members: [{ id: 'invented-gu', name: 'Invented-gu', kind: 'district' }],
});
const json: Answer = { headers: { 'content-type': 'application/json', ...open }, body: feed };
const script: Answer = { headers: { 'content-type': 'text/javascript', ...open }, body: '/* the widgets */' };
const files: Readonly<Record<string, Answer>> = {
  '/w/ssegov.js': script,
  '/w/loader.js': { ...script, headers: { 'content-type': 'text/javascript' } },
  '/w/pinned/directory.js': script,
  '/w/feed.json': json,
  '/closed/ssegov.js': { ...script, headers: { 'content-type': 'text/javascript' } },
  '/text/ssegov.js': { ...script, headers: { 'content-type': 'text/plain', ...open } },
  '/alone/ssegov.js': script,
};

let page: Answer = { body: '' };
let host = '';
const server = createServer(({ url = '' }, response) => {
  const answer = url === '/page' ? page : (files[url] ?? { status: 404, body: '' });
  const type = url === '/page' ? { 'content-type': 'text/html; charset=utf-8' } : {};
  response.writeHead(answer.status ?? 200, { ...type, ...answer.headers }).end(answer.body);
});

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => server.close());

/** What the command says of a page with this body. */
async function examine(body: string, headers: OutgoingHttpHeaders = {}, locale = 'en_GB.UTF-8') {
  page = { headers, body: body.replaceAll('HOST', host) };
  const lines: string[] = [];
  const add = (line: string) => void lines.push(line);
  const code = await runCommand(['doctor', `${host}/page`], { LANG: locale }, { print: add, complain: add });
  return { code, text: lines.join('\n') };
}

const tag = '<ssegov-directory></ssegov-directory>';
const autoloader = '<script type="module" src="HOST/w/ssegov.js"></script>';
const card = '<ssegov-member-card member="invented-gu"></ssegov-member-card>';

describe('ssegov-feed doctor finds nothing wrong', () => {
  const good = {
    'a tag with the autoloader': autoloader + tag,
    'a card, and portable markup': `${autoloader}${card}<div data-ssegov="directory"></div>`,
    'the classic loader, which needs no permission': `<script src="HOST/w/loader.js"></script>${tag}`,
    'a pinned script, with the feed of the folder above': `<script type="module" src="HOST/w/pinned/directory.js" integrity="sha384-${createHash('sha384').update(script.body).digest('base64')}" crossorigin></script>${tag}`,
    'a feed that the page names': `<link rel="ssegov-feed" href="/w/feed.json"><script type="module" src="HOST/alone/ssegov.js"></script>${tag}`,
    'a guide beside them': `${autoloader}${tag}<code>&lt;ssegov-directory&gt;</code>`,
    'what a server has rendered': `${autoloader}<ssegov-directory><template shadowrootmode="open"><p>Invented</p></template></ssegov-directory>`,
  };
  for (const [what, body] of Object.entries(good)) {
    it(`in a page with ${what}`, async () => {
      const { code, text } = await examine(body);
      assert.equal(code, 0, text);
      assert.match(text, /nothing that the servers answer keeps them from being shown/u);
    });
  }

  it('under a policy that allows them', async () => {
    const policy = `default-src 'none'; script-src HOST/w/; connect-src HOST; require-trusted-types-for 'script'; trusted-types ssegov-widgets`;
    const { code, text } = await examine(autoloader + tag, {
      'content-security-policy': policy.replaceAll('HOST', host),
    });
    assert.equal(code, 0, text);
  });
});

describe('ssegov-feed doctor names the cause and the cure', () => {
  const causes: Readonly<Record<string, readonly [body: string, said: RegExp, policy?: string]>> = {
    'an editor has removed the tag': [autoloader, /holds no tag of ours.*data-ssegov/u],
    'the tag is shown as text': [`${autoloader}<p>&lt;ssegov-directory&gt;</p>`, /shows the tag as text.*Custom HTML/u],
    'there is no script': [tag, /has no script of ours.*ssegov\.js/u],
    'the script is no module': [`<script src="HOST/w/ssegov.js"></script>${tag}`, /needs type="module".*loader\.js/u],
    'the script is not there': [
      `<script type="module" src="HOST/gone/ssegov.js"></script>${tag}`,
      /cannot be loaded.*404/u,
    ],
    'the script may not be read': [
      `<script type="module" src="HOST/closed/ssegov.js"></script>${tag}`,
      /Access-Control-Allow-Origin/u,
    ],
    'the script is sent as text': [
      `<script type="module" src="HOST/text/ssegov.js"></script>${tag}`,
      /"text\/plain".*text\/javascript/u,
    ],
    'the hash is that of another file': [
      `<script type="module" src="HOST/w/ssegov.js" integrity="sha384-AAAA"></script>${tag}`,
      /integrity.*integrity\.json/u,
    ],
    'a policy refuses the script': [
      autoloader + tag,
      /add http:\/\/127.* to script-src/u,
      `script-src https://other.example`,
    ],
    'a policy in the page refuses the feed': [
      `<meta http-equiv="Content-Security-Policy" content="connect-src 'none'">${autoloader}${tag}`,
      /add http:\/\/127.* to connect-src/u,
    ],
    'a policy wants a nonce': [
      autoloader + tag,
      /strict-dynamic.*nonce/u,
      `script-src 'nonce-x' 'strict-dynamic' HOST`,
    ],
    'a policy refuses our Trusted Types': [
      autoloader + tag,
      /add ssegov-widgets to trusted-types/u,
      `trusted-types default`,
    ],
    'the feed is not there': [
      `<script type="module" src="HOST/alone/ssegov.js"></script>${tag}`,
      /alone\/feed\.json.*404/u,
    ],
    'a card names no member': [`${autoloader}<ssegov-member-card></ssegov-member-card>`, /names no member/u],
    'a card names a member that the feed lacks': [
      `${autoloader}<ssegov-member-card member="invented-gi"></ssegov-member-card>`,
      /"invented-gi".*invented-gu/u,
    ],
    'portable markup without the autoloader': [
      `<script type="module" src="HOST/w/pinned/directory.js"></script><div data-ssegov="directory"></div>`,
      /needs the script ssegov\.js/u,
    ],
    'a page in AMP': [`<!doctype html><html amp><body>${tag}</body></html>`, /AMP.*frame/u],
  };
  for (const [what, [body, said, policy]] of Object.entries(causes)) {
    it(`where ${what}`, async () => {
      const headers = policy ? { 'content-security-policy': policy.replaceAll('HOST', host) } : {};
      const { code, text } = await examine(body, headers);
      assert.match(text, said);
      assert.equal(code, 1, text);
    });
  }

  it('in Korean', async () => {
    const { text } = await examine(autoloader, {}, 'ko_KR.UTF-8');
    assert.match(text, /위젯의 태그가 없습니다/u);
  });

  it('for what is no page, and no address', async () => {
    const lines: string[] = [];
    const out = { print: () => undefined, complain: (line: string) => void lines.push(line) };
    for (const address of [`${host}/w/feed.json`, 'page.html', 'ftp://127.0.0.1/'])
      assert.equal(await runCommand(['doctor', address], { LANG: 'en' }, out), 1);
    assert.match(lines.join('\n'), /this is no page: its type is application\/json/u);
    assert.equal(lines.filter((line) => /takes the https:\/\/ address of a page/u.test(line)).length, 2);
  });

  it('in seconds for a page that is nested deeply', async () => {
    const { text } = await examine(`${'<div>'.repeat(50_000)}${autoloader}${tag}`);
    assert.doesNotMatch(text, /Unexpected/u);
  });
});
