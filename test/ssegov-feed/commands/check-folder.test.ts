import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type OutgoingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import { runCommand } from '../../../packages/ssegov-feed/src/commands/run-command.js';
import { fullFeed } from '../helpers/full-feed.js';

interface Answer {
  readonly status?: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body?: string;
}

const open = { 'access-control-allow-origin': '*' };
const html = { headers: { 'content-type': 'text/html; charset=utf-8' } };
const id = 'invented-gu';
const paths = {
  script: 'widgets/ssegov.js',
  page: `ko/members/${id}.html`,
  frame: `embed/ko/members/${id}.html`,
  image: `images/members/${id}.png`,
  oembed: `oembed/ko/members/${id}.json`,
};

let server: Server;
let base = '';
/** What the server has, by the path below the folder. */
let files: Record<string, Answer> = {};
before(async () => {
  server = createServer(({ url = '' }, response) => {
    const file = files[url.replace('/folder/', '')];
    response.writeHead(file?.status ?? (file ? 200 : 404), file?.headers).end(file?.body ?? '');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/folder/`;
});
after(() => {
  server.close();
  server.closeAllConnections();
});
beforeEach(() => {
  const json = { ...open, 'content-type': 'application/json' };
  files = {
    'feed.json': { headers: json, body: JSON.stringify({ ...fullFeed, updated: new Date().toISOString() }) },
    [paths.script]: { headers: { ...open, 'content-type': 'text/javascript' } },
    [paths.page]: html,
    [paths.frame]: html,
    [paths.image]: { headers: { 'content-type': 'image/png' } },
    [paths.oembed]: { headers: json, body: JSON.stringify({ version: '1.0', provider_url: base }) },
  };
});

/** The findings of `check`, but for the one about the address of this computer. */
async function check(lang = 'en'): Promise<{ code: number; findings: string[] }> {
  const lines: string[] = [];
  const code = await runCommand(
    ['check', base, '--json', '--lang', lang],
    {},
    { print: (line) => lines.push(line), complain: (line) => lines.push(line) },
  );
  const { findings } = JSON.parse(lines.join('\n')) as {
    findings: { level: string; place: { file: string }; value?: string; text: string }[];
  };
  const isLocal = (text: string) => /on this computer only|이 컴퓨터의/u.test(text);
  return {
    code,
    findings: findings
      .filter(({ text }) => !isLocal(text))
      .map(({ level, place, value, text }) =>
        [level, place.file.replace(base, ''), ...(value === undefined ? [] : [value]), text].join(' | '),
      ),
  };
}

describe('check with the address of a published folder', () => {
  it('reads the feed beneath it, and finds nothing where all is well', async () => {
    assert.deepEqual(await check(), { code: 0, findings: [] });
  });

  const type = (value: string): Answer => ({ headers: { ...open, 'content-type': value } });
  const faults: Readonly<Record<string, readonly [path: string, answer: Answer | undefined, finding: RegExp]>> = {
    'a script that is missing': [
      paths.script,
      undefined,
      /^error \| widgets\/ssegov\.js \| the server answers 404: .*put the whole folder/u,
    ],
    'a script of a type that browsers refuse': [
      paths.script,
      type('text/plain'),
      /^error \| widgets\/ssegov\.js \| text\/plain \| .*"Content-Type: text\/javascript/u,
    ],
    'a script that pages of other sites may not run': [
      paths.script,
      { headers: { 'content-type': 'text/javascript' } },
      /^error \| widgets\/ssegov\.js \| .*"Access-Control-Allow-Origin: \*" is missing/u,
    ],
    'a page that browsers would download': [
      paths.page,
      type('application/octet-stream'),
      /^error \| ko\/members\/invented-gu\.html \| application\/octet-stream \| .*"Content-Type: text\/html/u,
    ],
    'an image without a type': [paths.image, { headers: {} }, /^error \| images\/.* "Content-Type: image\/png"/u],
    'oEmbed that is missing': [paths.oembed, undefined, /^error \| oembed\/.* 404/u],
    'a frame that other sites may not show': [
      paths.frame,
      { headers: { ...html.headers, 'x-frame-options': 'SAMEORIGIN' } },
      /^error \| embed\/.* \| SAMEORIGIN \| frames of other sites stay empty; .*X-Frame-Options/u,
    ],
    'a frame that a policy keeps to its own site': [
      paths.frame,
      { headers: { ...html.headers, 'content-security-policy': "default-src 'self'; frame-ancestors 'self'" } },
      /^error \| embed\/.* \| 'self' \| .*frame-ancestors/u,
    ],
    'a folder that was published for another address': [
      paths.oembed,
      { headers: type('application/json').headers, body: '{"provider_url":"https://other.example/"}' },
      /^error \| oembed\/.* \| https:\/\/other\.example\/ \| .*publish it again with --url http/u,
    ],
    'oEmbed that is no JSON': [
      paths.oembed,
      { headers: type('application/json').headers, body: '<html>' },
      /^error \| oembed\/.* JSON/u,
    ],
  };
  for (const [name, [path, answer, finding]] of Object.entries(faults)) {
    it(`${name} is found, with the cure`, async () => {
      if (answer) files[path] = answer;
      else files = Object.fromEntries(Object.entries(files).filter(([key]) => key !== path));
      const { code, findings } = await check();
      assert.equal(code, 1);
      assert.equal(findings.length, 1, findings.join('\n'));
      assert.match(findings[0] ?? '', finding);
      const { findings: korean } = await check('ko');
      assert.equal(korean.length, 1);
      assert.match(korean[0]?.split(' | ').at(-1) ?? '', /[가-힣].*\.$|Content-Type/u);
    });
  }

  it('a policy that lets every site show the frame wins over the older header', async () => {
    const headers = { ...html.headers, 'x-frame-options': 'DENY', 'content-security-policy': 'frame-ancestors *' };
    files[paths.frame] = { headers };
    assert.deepEqual((await check()).findings, []);
  });

  it('a feed without members has no pages to check', async () => {
    const json = { ...open, 'content-type': 'application/json' };
    const empty = { ...fullFeed, updated: new Date().toISOString(), members: [] };
    files = {
      'feed.json': { headers: json, body: JSON.stringify(empty) },
      [paths.script]: type('text/javascript'),
    };
    const { findings } = await check();
    assert.deepEqual(
      findings.filter((line) => !line.includes('feed.json')),
      [],
    );
  });
});
