import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { MailQueue } from '../../../packages/ssegov-receiver/src/mail/mail-queue.js';
import type { Mail } from '../../../packages/ssegov-receiver/src/mail/mail.js';
import { QueueTimer } from '../../../packages/ssegov-receiver/src/mail/queue-timer.js';
import { readSettings } from '../../../packages/ssegov-receiver/src/settings.js';
import { openSqliteStore } from '../../../packages/ssegov-receiver/src/store/open-sqlite-store.js';
import type { SqliteStore } from '../../../packages/ssegov-receiver/src/store/sqlite-store.js';
import type { Submission } from '../../../packages/ssegov-receiver/src/submission/submission.js';
import { inventedSubmission } from '../invented-submission.js';
import { down, secret, testEnvironment } from '../test-receiver.js';

const settings = readSettings({ ...testEnvironment, RECEIVER_RETRY_SECONDS: '0.01' });

describe('the timer of the queue', { timeout: 30_000 }, () => {
  let store: SqliteStore;
  let timer: QueueTimer;
  let logged: string[];
  let sendMail: (mail: Mail) => Promise<void>;

  const keep = (messageId: string): void => {
    const submission = { ...inventedSubmission(), digest: '0', receivedAt: Date.now() } as unknown as Submission;
    store.keep(submission, { messageId, purpose: 'message', recipient: 'office@network.example' });
  };
  /** Resolves with the ids of the mails, in order, once that many have been taken. */
  const untilTaken = (count: number, refuse: (attempts: number) => boolean = () => false): Promise<string[]> =>
    new Promise((resolve) => {
      const taken: string[] = [];
      let attempts = 0;
      sendMail = async ({ messageId }) => {
        attempts += 1;
        if (refuse(attempts)) throw down;
        if (taken.push(messageId) === count) resolve(taken);
      };
    });

  beforeEach(async () => {
    store = await openSqliteStore(':memory:');
    logged = [];
    const log = (line: string): void => void logged.push(line);
    const transport = { sendMail: (mail: Mail) => sendMail(mail) };
    timer = new QueueTimer(new MailQueue({ store, settings, secret, log, transport }), log);
  });
  afterEach(async () => {
    await timer.stop();
    store.close();
  });

  it('retries a mail that was refused', async () => {
    const taken = untilTaken(1, (attempts) => attempts < 4);
    keep('<first>');
    timer.wake();
    assert.deepEqual(await taken, ['<first>']);
    assert.equal(logged.length, 3);
  });

  it('sends a mail that is stored while it is sending', async () => {
    const taken = untilTaken(2);
    const takeFirst = sendMail;
    sendMail = async (mail) => {
      sendMail = takeFirst;
      keep('<second>');
      timer.wake();
      await takeFirst(mail);
    };
    keep('<first>');
    timer.wake();
    assert.deepEqual(await taken, ['<first>', '<second>']);
  });

  for (const method of ['findDueMail', 'findNextTime'] as const)
    it(`retries when the store has failed (${method}), and logs the error`, async () => {
      const taken = untilTaken(2);
      const works = store[method].bind(store);
      let failures = 3;
      Object.assign(store, {
        [method]: (now: number) => {
          if (failures-- > 0) throw new Error('the disk is full');
          // No wake() follows this mail: only the timer can find it.
          if (failures === -1 && method === 'findNextTime') keep('<second>');
          return works(now);
        },
      });
      keep('<first>');
      if (method === 'findDueMail') keep('<second>');
      timer.wake();
      assert.deepEqual((await taken).sort(), ['<first>', '<second>']);
      assert.deepEqual(logged, Array<string>(3).fill('mail: Error: the disk is full'));
    });

  it('starts no mail after it was stopped', async () => {
    sendMail = async () => assert.fail('it was stopped');
    keep('<first>');
    await timer.stop();
    timer.wake();
    assert.equal(store.countPending(), 1);
  });
});
