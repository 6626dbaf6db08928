import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { inventedSubmission } from './invented-submission.js';
import { origin } from './test-receiver.js';
import { ReceiverProcess } from './receiver-process.js';

describe('the receiver’s server', { timeout: 120_000 }, () => {
  const receiver = new ReceiverProcess();
  before(() => receiver.start({ RECEIVER_RATE_LIMIT: '6', RECEIVER_TRUSTED_PROXIES: '1' }));
  after(() => receiver.dispose());

  const postFrom = (address: string, submission = inventedSubmission()): Promise<Response> =>
    receiver.post('/api/contact', submission, { 'x-forwarded-for': address });

  it('answers 413 to a megabyte, and keeps running', async () => {
    const response = await postFrom('192.0.2.9', inventedSubmission({}, { message: 'x'.repeat(1_000_000) }));
    assert.equal(response.status, 413);
    assert.equal(response.headers.get('access-control-allow-origin'), origin);
    assert.equal((await fetch(`${receiver.url}/health`)).status, 200);
  });

  it('counts by the address that its own proxy appends, not by what a visitor sends', async () => {
    const statuses: number[] = [];
    for (let count = 0; count < 8; count += 1) statuses.push((await postFrom(`198.51.100.${count}, 192.0.2.1`)).status);
    assert.deepEqual(statuses, [202, 202, 202, 202, 202, 202, 429, 429]);
  });

  it('counts an address with a port as the address', async () => {
    const statuses: number[] = [];
    for (let count = 0; count < 7; count += 1) {
      const address = count % 2 ? `[2001:DB8:0:7::${count}]:${50_000 + count}` : `2001:db8:0:7::${count}`;
      statuses.push((await postFrom(address)).status);
    }
    assert.deepEqual(statuses, [202, 202, 202, 202, 202, 202, 429]);
  });

  it('survives clients that disconnect in the middle', async () => {
    const { port } = new URL(receiver.url);
    for (const start of ['POST /api/contact HTTP/1.1\r\nHost: x\r\n', 'nonsense\r\n\r\n']) {
      const socket = connect(Number(port), '127.0.0.1');
      await once(socket, 'connect');
      socket.write(`${start}Origin: ${origin}\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"fie`);
      socket.resetAndDestroy();
      await once(socket, 'close');
    }
    assert.equal((await fetch(`${receiver.url}/health`)).status, 200);
  });
});

describe('the receiver without a proxy of its own', { timeout: 120_000 }, () => {
  const receiver = new ReceiverProcess();
  before(() => receiver.start({ RECEIVER_RATE_LIMIT: '2' }));
  after(() => receiver.dispose());

  it('counts by the connection, whatever X-Forwarded-For says', async () => {
    const statuses: number[] = [];
    for (let count = 0; count < 3; count += 1) {
      const headers = { 'x-forwarded-for': `198.51.100.${count}` };
      statuses.push((await receiver.post('/api/contact', inventedSubmission(), headers)).status);
    }
    assert.deepEqual(statuses, [202, 202, 429]);
  });
});
