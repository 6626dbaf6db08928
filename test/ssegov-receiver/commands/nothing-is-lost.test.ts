import assert from 'node:assert/strict';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Message } from '../../../packages/ssegov-receiver/src/inbox/message.js';
import { startInbox, type Inbox } from '../../../packages/ssegov-receiver/src/inbox/start-inbox.js';
import { inventedSubmission } from '../invented-submission.js';
import { findFreePort, ReceiverProcess } from '../receiver-process.js';

/** Until the mail server has accepted that many mails. */
async function untilTaken(inbox: Inbox, count: number): Promise<readonly Message[]> {
  while (inbox.messages.length < count) await once(inbox.events, 'message');
  return inbox.messages;
}

const submissionOf = ({ headers }: Message): string =>
  headers.find(({ key }) => key === 'x-submission-id')?.value ?? 'none';

describe('nothing is lost', { timeout: 120_000 }, () => {
  let receiver: ReceiverProcess;
  let inbox: Inbox | undefined;
  beforeEach(() => (receiver = new ReceiverProcess()));
  afterEach(async () => {
    await receiver.dispose();
    await inbox?.stop();
    inbox = undefined;
  });

  /** Sends one more mail and waits for it, so that any mail before it would have been noticed. */
  async function sendLast(mails: Inbox): Promise<void> {
    const last = inventedSubmission();
    await receiver.post('/api/contact', last);
    while (!mails.messages.some((message) => submissionOf(message) === last.submissionId))
      await once(mails.events, 'message');
  }

  it('when all goes well: the mail is read back from the mail server', async () => {
    inbox = await startInbox();
    await receiver.start({ RECEIVER_SMTP_URL: inbox.smtpUrl });
    const submission = inventedSubmission({}, { name: '시험 "Quote" <x@y.example>', subject: 'Grüße, 안녕' });
    assert.equal((await receiver.post('/api/contact', submission)).status, 202);
    const [message] = await untilTaken(inbox, 1);
    assert.deepEqual(message?.recipients, ['office@network.example']);
    assert.equal(message.subject, '[SSEGOV] Grüße, 안녕');
    assert.equal(message.replyTo, '시험 "Quote" <x@y.example> <person@visitor.example>');
    assert.match(message.text, /^안녕하세요\.\nWhen is the next forum\?\n/);
    assert.equal(submissionOf(message), submission.submissionId);
    assert.equal(statSync(receiver.database).mode & 0o077, 0, 'nobody else may read the file');
  });

  it('when headers are attacked: the mail server sees one recipient and no header that we did not write', async () => {
    inbox = await startInbox();
    await receiver.start({ RECEIVER_SMTP_URL: inbox.smtpUrl });
    const attack = 'x\r\nBcc: victim@visitor.example\r\nX-Attack: 1\r\n\r\nbody';
    const fields = {
      name: attack,
      subject: attack,
      organisation: attack,
      message: `.\r\nRCPT TO:<v@visitor.example>\r\n.\r\n${attack}`,
    };
    assert.equal((await receiver.post('/api/contact', inventedSubmission({}, fields))).status, 202);
    const [message] = await untilTaken(inbox, 1);
    assert.deepEqual(message?.recipients, ['office@network.example']);
    assert.deepEqual(
      message.headers.filter(({ key }) => /bcc|attack|^cc$/.test(key)),
      [],
    );
    assert.match(message.text, /^\.\nRCPT TO:<v@visitor\.example>\n\.\nx\n/);
  });

  it('when the receiver is killed between its answer and the mail: it is sent after the next start, once', async () => {
    // A mail server that accepts the connection and never greets: the receiver is killed while it is sending.
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const connected = once(silent, 'connection');
    await receiver.start({ RECEIVER_SMTP_URL: `smtp://127.0.0.1:${port}` });
    const submission = inventedSubmission();
    assert.equal((await receiver.post('/api/contact', submission)).status, 202);
    await connected;
    receiver.kill();
    await receiver.ended();
    silent.close();

    inbox = await startInbox();
    await receiver.start({ RECEIVER_SMTP_URL: inbox.smtpUrl });
    await untilTaken(inbox, 1);
    assert.equal(
      (await receiver.post('/api/contact', submission)).status,
      202,
      'sent again by a page that saw no answer',
    );
    await sendLast(inbox);
    assert.equal(inbox.messages.filter((message) => submissionOf(message) === submission.submissionId).length, 1);
  });

  it('when it is killed under load: every message that was answered with 202 arrives', async () => {
    await receiver.start({ RECEIVER_SMTP_URL: `smtp://127.0.0.1:${await findFreePort()}` });
    const accepted: string[] = [];
    // Four visitors at a time keep sending until the receiver is dead.
    const write = async (): Promise<void> => {
      for (;;) {
        const submission = inventedSubmission();
        const response = await receiver.post('/api/contact', submission).catch(() => undefined);
        if (!response) return;
        assert.equal(response.status, 202);
        accepted.push(submission.submissionId);
        if (accepted.length === 10) receiver.kill();
      }
    };
    await Promise.all([write(), write(), write(), write()]);
    await receiver.ended();

    inbox = await startInbox();
    await receiver.start({ RECEIVER_SMTP_URL: inbox.smtpUrl });
    await sendLast(inbox);
    const arrived = inbox.messages.map(submissionOf);
    assert.ok(accepted.length >= 10);
    for (const id of accepted) assert.ok(arrived.includes(id), id);
    assert.equal(new Set(arrived).size, arrived.length);
  });

  it('when it dies after the mail server accepted the mail but before it knew: the second mail has the same Message-ID', async () => {
    const mails = await startInbox({
      verdict: () => {
        receiver.kill();
        return undefined;
      },
    });
    await receiver.start({ RECEIVER_SMTP_URL: mails.smtpUrl });
    await receiver.post('/api/contact', inventedSubmission());
    const [first] = await untilTaken(mails, 1);
    await receiver.ended();
    await mails.stop();
    inbox = await startInbox();
    await receiver.start({ RECEIVER_SMTP_URL: inbox.smtpUrl });
    const [second] = await untilTaken(inbox, 1);
    assert.ok(first?.id);
    assert.equal(second?.id, first.id);
  });

  it('when the mail server is down, and comes up', async () => {
    const smtpPort = await findFreePort();
    await receiver.start({ RECEIVER_SMTP_URL: `smtp://127.0.0.1:${smtpPort}` });
    const submissions = [inventedSubmission(), inventedSubmission(), inventedSubmission()];
    for (const submission of submissions) assert.equal((await receiver.post('/api/contact', submission)).status, 202);
    inbox = await startInbox({ smtpPort });
    const arrived = (await untilTaken(inbox, 3)).map(submissionOf);
    assert.deepEqual(arrived.sort(), submissions.map(({ submissionId }) => submissionId).sort());
  });

  it('when the mail server defers mails for a while', async () => {
    let refusals = 3;
    const busy = Object.assign(new Error('come back later'), { responseCode: 451 });
    inbox = await startInbox({ verdict: () => (refusals-- > 0 ? busy : undefined) });
    await receiver.start({ RECEIVER_SMTP_URL: inbox.smtpUrl });
    await receiver.post('/api/contact', inventedSubmission());
    await untilTaken(inbox, 1);
    await sendLast(inbox);
    assert.equal(inbox.messages.length, 2);
  });

  it('when two receivers use one file: the second does not start', async () => {
    await receiver.start();
    const second = new ReceiverProcess();
    await assert.rejects(second.start({ RECEIVER_DATABASE: receiver.database }), /another receiver/i);
    await second.dispose();
  });
});
