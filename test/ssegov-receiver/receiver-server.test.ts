import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { readSettings } from '../../packages/ssegov-receiver/src/settings.js';
import { inventedSubmission } from './invented-submission.js';
import { origin, testEnvironment } from './receiver-bench.js';
import { ReceiverProcess } from './receiver-process.js';

describe('the receiver’s server', { timeout: 120_000 }, () => {
  const receiver = new ReceiverProcess();
  before(() => receiver.start({ RECEIVER_RATE_LIMIT: '6', RECEIVER_TRUSTED_PROXIES: '1' }));
  after(() => receiver.dispose());

  const headers = (address: string): Record<string, string> => ({
    ...{ origin, 'content-type': 'application/json', 'x-forwarded-for': address },
  });

  it('answers 413 to a megabyte, and lives on', async () => {
    const body = JSON.stringify(inventedSubmission({}, { message: 'x'.repeat(1_000_000) }));
    const response = await fetch(`${receiver.url}/api/contact`, {
      method: 'POST',
      body,
      headers: headers('192.0.2.9'),
    });
    assert.equal(response.status, 413);
    assert.equal(response.headers.get('access-control-allow-origin'), origin);
    assert.equal((await fetch(`${receiver.url}/health`)).status, 200);
  });

  it('counts by the address that its own proxy names, not by what a visitor writes before it', async () => {
    const statuses: number[] = [];
    for (let count = 0; count < 8; count += 1) {
      const body = JSON.stringify(inventedSubmission());
      const address = `198.51.100.${count}, 192.0.2.1`;
      const sent = await fetch(`${receiver.url}/api/contact`, { method: 'POST', body, headers: headers(address) });
      statuses.push(sent.status);
    }
    assert.deepEqual(statuses, [202, 202, 202, 202, 202, 202, 429, 429]);
  });

  it('counts an address with a port as the address', async () => {
    const statuses: number[] = [];
    for (let count = 0; count < 7; count += 1) {
      const body = JSON.stringify(inventedSubmission());
      const address = count % 2 ? `[2001:DB8:0:7::${count}]:${50_000 + count}` : `2001:db8:0:7::${count}`;
      const sent = await fetch(`${receiver.url}/api/contact`, { method: 'POST', body, headers: headers(address) });
      statuses.push(sent.status);
    }
    assert.deepEqual(statuses, [202, 202, 202, 202, 202, 202, 429]);
  });

  it('outlives clients that break off in the middle', async () => {
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
      const headers = { origin, 'content-type': 'application/json', 'x-forwarded-for': `198.51.100.${count}` };
      const body = JSON.stringify(inventedSubmission());
      statuses.push((await fetch(`${receiver.url}/api/contact`, { method: 'POST', body, headers })).status);
    }
    assert.deepEqual(statuses, [202, 202, 429]);
  });
});

describe('the receiver’s settings', () => {
  it('are refused by name, all at once, and no value is shown', () => {
    const wrong = {
      RECEIVER_SMTP_URL: 'http://user:hunter2@mail.example',
      RECEIVER_SECRET: 'hunter2',
      RECEIVER_PORT: 'x',
    };
    assert.throws(
      () => readSettings(wrong),
      ({ message }: Error) => {
        for (const name of ['PUBLIC_URL', 'SMTP_URL', 'SECRET', 'PORT', 'ORIGINS', 'MAIL_FROM', 'MAIL_TO'])
          assert.match(message, new RegExp(`^RECEIVER_${name}: `, 'm'));
        assert.doesNotMatch(message, /hunter2/);
        return true;
      },
    );
  });

  it('without the public address are refused in words, also where a request could tell one', async () => {
    const bare = new ReceiverProcess();
    await assert.rejects(bare.start({ RECEIVER_PUBLIC_URL: '' }), ({ message }: Error) => {
      assert.match(message, /^RECEIVER_PUBLIC_URL: It is not set\. It must be the receiver’s own address/m);
      assert.doesNotMatch(message, /\bat .*:\d+/);
      return true;
    });
    await bare.dispose();
  });

  for (const url of ['forms.example.org', 'ftp://forms.example.org', 'https://a:b@x.example', 'https://x.example/?a'])
    it(`take no ${url} for a public address`, () => {
      assert.throws(() => readSettings({ ...testEnvironment, RECEIVER_PUBLIC_URL: url }), /RECEIVER_PUBLIC_URL: /);
    });

  it('that are empty are as good as not there, and an origin may be written with a slash', () => {
    const { ORIGINS, RATE_LIMIT } = readSettings({
      ...testEnvironment,
      RECEIVER_ORIGINS: 'https://a.example/, null',
      RECEIVER_RATE_LIMIT: '',
    });
    assert.deepEqual(ORIGINS, ['https://a.example', 'null']);
    assert.equal(RATE_LIMIT, 20);
  });

  it('that are missing end the receiver with a sentence, not a stack', async () => {
    const bare = new ReceiverProcess();
    await assert.rejects(bare.start({ RECEIVER_MAIL_TO: '' }), ({ message }: Error) => {
      assert.match(message, /RECEIVER_MAIL_TO/);
      assert.doesNotMatch(message, /\bat .*:\d+/);
      return true;
    });
    await bare.dispose();
  });
});
