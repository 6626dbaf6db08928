import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { FakeMailServer, type Script } from '../fake-mail-server.js';
import { inventedSubmission } from '../invented-submission.js';
import { origin } from '../test-receiver.js';
import { ReceiverProcess } from '../receiver-process.js';

/** Service managers and container hosts kill after ten seconds. */
const untilKilled = (): AbortSignal => AbortSignal.timeout(10_000);

describe('the receiver ends within ten seconds of SIGTERM', { timeout: 120_000 }, () => {
  let receiver: ReceiverProcess;
  let mailServer: FakeMailServer;
  let sockets: Socket[];
  beforeEach(() => {
    receiver = new ReceiverProcess();
    sockets = [];
  });
  afterEach(async () => {
    for (const socket of sockets) socket.destroy();
    await receiver.dispose();
    await mailServer.stop();
  });

  const start = async (script: Script): Promise<void> => {
    mailServer = await FakeMailServer.start(script);
    await receiver.start({ RECEIVER_SMTP_URL: mailServer.url });
  };
  const open = async (text: string): Promise<void> => {
    const socket = connect(Number(new URL(receiver.url).port), '127.0.0.1').on('error', () => undefined);
    sockets.push(socket);
    await once(socket, 'connect');
    if (text) socket.write(text);
  };
  const head = `POST /api/contact HTTP/1.1\r\nHost: x\r\nOrigin: ${origin}\r\nContent-Type: application/json\r\n`;

  it('whatever connections are open', async () => {
    await start({});
    await open('');
    await open('POST /api/con');
    await open(`${head}X-Slow: `);
    await open(`${head}Content-Length: 500\r\n\r\n{"fields":`);
    await open(`${head}Transfer-Encoding: chunked\r\n\r\n5\r\n{"fie\r\n`);
    await open('GET /health HTTP/1.1\r\nHost: x\r\nConnection: keep-alive\r\n\r\n');
    await once(sockets.at(-1)!, 'data');
    receiver.terminate();
    assert.equal(await receiver.ended(untilKilled()), 0);
  });

  const hanging: Script[] = [{ greeting: null }, { AUTH: null }, { DATA: null }];
  for (const script of hanging) {
    const [step = 'greeting'] = Object.keys(script) as (keyof Script)[];
    it(`while the mail server hangs at ${step}, and the mail is sent after the next start`, async () => {
      await start(script);
      const reached = mailServer.reached(step);
      assert.equal((await receiver.post('/api/contact', inventedSubmission())).status, 202);
      await reached;
      receiver.terminate();
      assert.equal(await receiver.ended(untilKilled()), 0);
      assert.deepEqual(mailServer.handedOver, []);
      mailServer.script = {};
      const sent = mailServer.reached('end');
      await receiver.start({ RECEIVER_SMTP_URL: mailServer.url });
      await sent;
      assert.equal(mailServer.handedOver.length, 1);
    });
  }

  it('before the mail server has answered a mail, which is not sent again at the next start', async () => {
    await start({ end: null });
    const [handedOver, first] = [mailServer.reached('end'), inventedSubmission()];
    await receiver.post('/api/contact', first);
    await handedOver;
    receiver.terminate();
    assert.equal(await receiver.ended(untilKilled()), 0);
    mailServer.script = {};
    const sent = mailServer.reached('end');
    await receiver.start({ RECEIVER_SMTP_URL: mailServer.url });
    const second = inventedSubmission();
    await receiver.post('/api/contact', second);
    await sent;
    assert.deepEqual(
      mailServer.handedOver.map((id) => id.split('.')[0]),
      [first, second].map(({ submissionId }) => `<${submissionId}`),
    );
    assert.equal(((await (await fetch(`${receiver.url}/health`)).json()) as { waiting: number }).waiting > 0, true);
  });

  it('and finishes a mail if the mail server answers in time', async () => {
    await start({ end: null });
    const handedOver = mailServer.reached('end');
    await receiver.post('/api/contact', inventedSubmission());
    await handedOver;
    receiver.terminate();
    mailServer.say('250 taken');
    assert.equal(await receiver.ended(untilKilled()), 0);
    mailServer.script = {};
    const sent = mailServer.reached('end');
    await receiver.start({ RECEIVER_SMTP_URL: mailServer.url });
    await receiver.post('/api/contact', inventedSubmission());
    await sent;
    assert.equal(mailServer.handedOver.length, 2, 'the first once');
  });
});
