import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type OutgoingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { checkFreshness } from '../../../packages/ssegov-feed/src/commands/check-freshness.js';
import { englishMessages } from '../../../packages/ssegov-feed/src/messages/english/english-messages.js';
import { Report } from '../../../packages/ssegov-feed/src/messages/report.js';
import { runCommand } from '../../../packages/ssegov-feed/src/commands/run-command.js';
import { fullFeed } from '../helpers/full-feed.js';

const day = 86_400_000;
const today = new Date().toISOString();
const feed = { ...fullFeed, updated: today };
const open = { 'access-control-allow-origin': '*', 'content-type': 'application/json; charset=utf-8' };
const [json, type] = ['application/json', 'content-type'] as const;

/** What the server answers at the one address that a test requests. */
let answer: (response: ServerResponse, path: string, origin: string | undefined) => void;
let server: Server;
let port = 0;
before(async () => {
  server = createServer(({ url = '', headers }, response) => answer(response, url, headers.origin)).listen(
    0,
    '127.0.0.1',
  );
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
});
after(() => {
  server.close();
  server.closeAllConnections();
});

async function check(address = `http://127.0.0.1:${port}/feed.json`, ...args: readonly string[]) {
  const lines: { out: string[]; err: string[] } = { out: [], err: [] };
  const code = await runCommand(
    ['check', address, ...args],
    { LANG: 'en' },
    { print: (line) => lines.out.push(line), complain: (line) => lines.err.push(line) },
  );
  return {
    code,
    out: lines.out.join('\n'),
    err: lines.err.filter((line) => !/on this computer only/u.test(line)).join('\n'),
  };
}

async function checkAnswer(headers: OutgoingHttpHeaders, content: object = feed) {
  answer = (response) => response.writeHead(200, headers).end(JSON.stringify(content));
  return check();
}

describe('check sees an address as a page of another site does', () => {
  const refused: Readonly<Record<string, readonly [headers: OutgoingHttpHeaders, complaint: string]>> = {
    'no CORS header': [{ [type]: json }, '"Access-Control-Allow-Origin: *" is missing'],
    'a CORS header for another site': [
      { ...open, 'access-control-allow-origin': 'https://other.example' },
      '"https://other.example": only pages of this site may read the feed',
    ],
    'a CORS header for no site': [
      { ...open, 'access-control-allow-origin': 'null' },
      'only pages of this site may read',
    ],
    'a CORS header that is set twice': [{ ...open, 'access-control-allow-origin': '*, *' }, 'has more than one value'],
  };
  for (const [name, [headers, complaint]] of Object.entries(refused)) {
    it(`${name} is an error`, async () => {
      const { code, err } = await checkAnswer(headers);
      assert.equal(code, 1);
      assert.ok(
        err.split('\n').some((line) => line.startsWith('error') && line.includes(complaint)),
        err,
      );
    });
  }

  const doubtful: Readonly<Record<string, readonly [headers: OutgoingHttpHeaders, complaint: string]>> = {
    'a type other than JSON': [
      { ...open, [type]: 'text/html' },
      '"text/html": the server sends the feed with another type',
    ],
    'no type': [{ 'access-control-allow-origin': '*' }, '"Content-Type: application/json" is missing'],
    'caching for a year': [
      { ...open, 'cache-control': 'public, max-age=31536000' },
      'may show an old feed for 365 days',
    ],
    'an answer from an old cache': [{ ...open, age: '260000' }, 'from a cache that has kept it for 3 days'],
    'a file older than its content': [
      { ...open, 'last-modified': 'Fri, 04 Sep 2020 00:00:00 GMT' },
      'the server dates the file 2020-09-04, but the feed was updated on',
    ],
  };
  for (const [name, [headers, complaint]] of Object.entries(doubtful)) {
    it(`${name} is a warning`, async () => {
      const { code, err } = await checkAnswer(headers);
      assert.equal(code, 0, err);
      assert.ok(
        err.split('\n').some((line) => line.startsWith('warning') && line.includes(complaint)),
        err,
      );
    });
  }

  for (const sound of [json, 'application/json;charset=UTF-8', 'application/feed+json', 'Application/JSON']) {
    it(`the type ${sound} is accepted`, async () => {
      const { err, code } = await checkAnswer({ ...open, [type]: sound, 'cache-control': 'max-age=3600' });
      assert.deepEqual([code, err], [0, '0 errors, 1 warning']);
    });
  }

  it('a header that repeats the requesting origin is a warning', async () => {
    answer = (response, _, origin) =>
      response.writeHead(200, { ...open, 'access-control-allow-origin': origin }).end(JSON.stringify(feed));
    const { code, err } = await check();
    assert.equal(code, 0);
    assert.match(err, /repeats the site that asks/u);
  });

  it('a redirect without the header is refused, as by a browser', async () => {
    answer = (response, path) => {
      if (path === '/feed.json') response.writeHead(302, { location: '/moved.json' }).end();
      else response.writeHead(200, open).end(JSON.stringify(feed));
    };
    const { code, err } = await check();
    assert.equal(code, 1);
    assert.match(err, /^error {2}http:\/\/127\.0\.0\.1:\d+\/feed\.json: pages of other sites may not read this/mu);
  });

  it('after a redirect to another site the browser sends no origin', async () => {
    const other = createServer(({ headers }, response) => {
      const allowed = { ...open, 'access-control-allow-origin': headers.origin };
      response.writeHead(200, allowed).end(JSON.stringify(feed));
    }).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const location = `http://127.0.0.1:${(other.address() as AddressInfo).port}/feed.json`;
    answer = (response) => response.writeHead(302, { ...open, location }).end();
    const { err } = await check();
    other.close();
    other.closeAllConnections();
    assert.match(err, /"null": the header Access-Control-Allow-Origin repeats the site that asks/u);
  });

  it('a circular redirect is reported in words', async () => {
    answer = (response) => response.writeHead(301, { ...open, location: '/feed.json' }).end();
    const { code, err } = await check();
    assert.equal(code, 1);
    assert.match(err, /the address redirects too many times/u);
  });

  it('a redirect to something other than a web address is reported', async () => {
    answer = (response) => response.writeHead(302, { ...open, location: 'file:///feed.json' }).end();
    assert.match((await check()).err, /redirects to file:\/\/\/feed\.json, which is not a web address/u);
  });

  for (const [status, words] of [
    [403, 'not everybody may read this address'],
    [404, 'there is nothing at this address'],
    [410, 'there is nothing at this address'],
    [429, 'there were too many requests'],
    [503, 'something is wrong on the server'],
    [204, ''],
  ] as const) {
    it(`the status ${status} is reported in words`, async () => {
      answer = (response) => response.writeHead(status, open).end();
      const { code, err } = await check();
      assert.equal(code, 1);
      assert.ok(err.includes(words ? `the server answers ${status}: ${words}` : 'the file is empty'), err);
    });
  }

  it('an http address of another computer is mixed content', async () => {
    const { code, err } = await check('http://feed.invalid/feed.json');
    assert.equal(code, 1);
    assert.match(err, /^error {2}http:\/\/feed\.invalid\/feed\.json: pages on https may not read an http address/mu);
    assert.match(err, /the address cannot be reached: there is no server of this name/u);
  });
});

describe('check judges the age of a feed', () => {
  const judge = (updated: number, headers: Record<string, string> = {}) => {
    const report = new Report();
    const at = { headers: new Headers(headers), url: 'https://invented.example/feed.json' };
    checkFreshness(new Date(updated).toISOString(), at, report, englishMessages, Date.UTC(2026, 0, 1));
    return report.findings.map(({ text }) => text);
  };
  const now = Date.UTC(2026, 0, 1);

  it('older than a year', () =>
    assert.deepEqual(judge(now - 400 * day), ['the feed is 13 months old; check that it is still correct']));
  it('of this year', () => assert.deepEqual(judge(now - 300 * day), []));
  it('with a date in the future', () => assert.match(judge(now + 3 * day)[0] ?? '', /in the future/u));
  it('with clocks that differ a little', () => assert.deepEqual(judge(now + 3_600_000), []));
  it('and accepts caching for a day', () =>
    assert.deepEqual(judge(now, { 'cache-control': 'max-age=86400', age: '3000' }), []));
});

describe('check names the keys that readers do not know', () => {
  it('at every level, with what was probably meant, as warnings', async () => {
    const [first, second] = feed.members;
    const { code, err } = await checkAnswer(open, {
      ...feed,
      generator: 'x',
      organisation: { ...feed.organisation, acronim: 'IN', join: { ...feed.organisation.join, titel: 'x' } },
      regions: feed.regions.map((region, index) => (index ? region : { ...region, iso: 'x' })),
      members: [
        { id: 'bad one', foo: 1 },
        { ...first, populaton: 1, contact: { ...first?.contact, fax: 'x' } },
        { ...second, second: 1 },
        { ...second, third: 1 },
      ],
      contact: { ...feed.contact, mail: 'x' },
    });
    const names = [...err.matchAll(/line \d+:\d+, (\S+): this name is not known/gu)].map(([, path]) => path);
    assert.deepEqual(names.sort(), [
      'contact.mail',
      'generator',
      'members[1].contact.fax',
      'members[1].populaton',
      'members[2].second',
      'organisation.acronim',
      'organisation.join.titel',
      'regions[0].iso',
    ]);
    assert.match(err, /populaton: this name is not known and is kept out; did you mean "population"\?/u);
    assert.equal(code, 1);
  });

  it('and none in a feed that has every part', async () => {
    assert.equal((await checkAnswer(open)).err, '0 errors, 1 warning');
  });
});

describe('check finds members under a region that has ended', () => {
  it('and names its successor', async () => {
    const { code, err } = await checkAnswer(open, {
      ...feed,
      members: feed.members.map((member, index) => (index ? member : { ...member, region: 'KR-29' })),
      regions: feed.regions.map((region) =>
        region.valid?.until ? { ...region, valid: { until: '2020-06-30' } } : region,
      ),
    });
    assert.equal(code, 1);
    assert.match(
      err,
      /members\[0\]\.region: "KR-29": the last day of this region was 2020-06-30; write instead: New \(new-region\)/u,
    );
  });
});

describe('the answer for machines', () => {
  it('is JSON, whatever is found', async () => {
    answer = (response) => response.writeHead(200, { [type]: 'text/html' }).end(JSON.stringify(feed));
    const { code, out, err } = await check(undefined, '--json');
    const { members, findings } = JSON.parse(out) as { members: number; findings: { level: string; text: string }[] };
    assert.deepEqual([code, members, err], [1, 2, '']);
    assert.deepEqual(findings.map(({ level }) => level).sort(), ['error', 'warning', 'warning']);
  });
});
