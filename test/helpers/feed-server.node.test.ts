import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { parseFeed } from '../../src/schema/parse-feed.js';
import { answerFeedRequest } from './feed-server.mjs';

interface Log {
  readonly requests: readonly { readonly path: string; readonly state: string }[];
  readonly reached: boolean;
}

describe('the server of hostile feeds', () => {
  let server: Server;
  let base = '';
  before(async () => {
    server = createServer((request, response) => {
      if (!answerFeedRequest(request, response)) response.writeHead(404).end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/__feed/`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const read = (path: string, init?: RequestInit) => fetch(base + path, init);
  const readLog = async (key: string, what: string) =>
    (await (await read(`log?key=${key}&await=${what}`)).json()) as Log;

  it('serves a sample that the schema reads: three members and one that is left out', async () => {
    const { feed, issues } = parseFeed(await (await read('sample.json')).json());
    assert.equal(feed?.members.length, 3);
    assert.deepEqual(new Set(issues.map(({ path }) => path.slice(0, 2).join('.'))), new Set(['members.3']));
  });

  it('answers with the requested status', async () => {
    assert.equal((await read('status?code=503')).status, 503);
  });

  it('cuts the connection in the middle of a truncated feed', async () => {
    await assert.rejects(async () => (await read('truncated')).text());
  });

  it('closes the socket before an answer', async () => {
    await assert.rejects(read('reset'));
  });

  it('sends the requested amount', async () => {
    const body = await (await read('huge?mb=1')).text();
    assert.ok(body.length >= 1024 * 1024 && body.length < 1.1 * 1024 * 1024);
    assert.doesNotThrow(() => JSON.parse(body) as unknown);
  });

  it('streams for ever, and reports when the client has left', async () => {
    const controller = new AbortController();
    const response = await read('endless?key=endless', { signal: controller.signal });
    await response.body?.getReader().read();
    controller.abort();
    const { requests, reached } = await readLog('endless', 'aborted:1');
    assert.ok(reached);
    assert.deepEqual(
      requests.map(({ state }) => state),
      ['aborted'],
    );
  });

  it('holds an answer until it is released', async () => {
    const answer = read('held?key=held');
    assert.ok((await readLog('held', 'open:1')).reached);
    await read('release?key=held');
    assert.equal((await answer).status, 200);
    assert.ok((await readLog('held', 'answered:1')).reached);
  });

  it('answers with the steps in turn, and stays at the last', async () => {
    const statuses = [];
    for (let step = 0; step < 3; step += 1) {
      statuses.push((await read('steps?key=steps&steps=status,sample.json')).status);
    }
    assert.deepEqual(statuses, [500, 200, 200]);
  });

  it('never ends a redirect loop', async () => {
    await assert.rejects(read('redirect-loop'));
  });

  it('separates the requests of two keys', async () => {
    await read('sample.json?key=one');
    assert.equal((await readLog('one', 'requests:1')).requests.length, 1);
    assert.equal((await readLog('two', 'requests:0')).requests.length, 0);
  });
});
