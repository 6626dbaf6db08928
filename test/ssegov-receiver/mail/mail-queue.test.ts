import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { MailFailure } from '../../../packages/ssegov-receiver/src/mail/mail.js';
import { inventedSignUp, inventedSubmission } from '../invented-submission.js';
import { TestReceiver, down, fail, hour } from '../test-receiver.js';

describe('the queue of mails', () => {
  let receiver: TestReceiver;
  /** How often the mail server was asked. */
  let asked: number;
  const answer = (verdict: (to: string) => Error | undefined): void => {
    receiver.verdict = ({ to }) => {
      asked += 1;
      return verdict(to);
    };
  };
  const write = (): Promise<Response> => receiver.post('/api/contact', inventedSubmission());
  const signUp = (email: string): Promise<Response> =>
    receiver.post('/api/newsletter', inventedSignUp({ fields: { email, lists: [] } }));

  beforeEach(async () => {
    receiver = await TestReceiver.start();
    asked = 0;
  });

  const ofTheServer: Record<string, MailFailure> = {
    'a wrong password': { code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' },
    'a login that fails for now': { code: 'EAUTH', responseCode: 454, command: 'AUTH LOGIN' },
    'a server that requires a login': { code: 'EENVELOPE', responseCode: 530, command: 'RCPT TO' },
    'a server that closes': { code: 'ECONNECTION', responseCode: 421, command: 'CONN' },
    'a server that closes at the recipient': { code: 'EENVELOPE', responseCode: 421, command: 'RCPT TO' },
    'a server that closes after the mail': { code: 'EMESSAGE', responseCode: 421, command: 'DATA' },
    'no TLS for now': { code: 'ETLS', responseCode: 454, command: 'STARTTLS' },
    'a closed port': { code: 'ESOCKET', command: 'CONN' },
    'an unknown host name': { code: 'EDNS', command: 'CONN' },
    'no answer': { code: 'ETIMEDOUT', command: 'CONN' },
    'a server that refuses connections': { code: 'EPROTOCOL', responseCode: 554, command: 'CONN' },
    'our sender refused': { code: 'EENVELOPE', responseCode: 550, command: 'MAIL FROM', response: '550 5.7.1 no' },
    'an unknown failure': {},
  };
  for (const [what, failure] of Object.entries(ofTheServer)) {
    it(`pauses after ${what}: one mail is tried for all, after growing pauses, and none is dropped`, async () => {
      for (let count = 0; count < 10; count += 1) await signUp(`reader${count}@visitor.example`);
      await write();
      answer(() => fail(failure));
      const from = receiver.time;
      const times: number[] = [];
      while (receiver.time < from + hour) {
        const before = asked;
        await receiver.deliverDue();
        // Each new message wakes the queue.
        await receiver.deliverDue();
        assert.ok(asked - before <= 1);
        if (asked > before) times.push((receiver.time - from) / 1000);
        receiver.time += 1000;
      }
      assert.deepEqual(times, [0, 10, 30, 70, 150, 310, 630, 1270, 2550]);
      assert.equal(receiver.store.countPending(), 11);
      answer(() => undefined);
      receiver.time += hour;
      await receiver.deliverDue();
      assert.equal(receiver.sent.length, 11);
    });
  }

  const ofOneMail: Record<string, MailFailure> = {
    'a full mailbox': { code: 'EENVELOPE', responseCode: 452, command: 'RCPT TO', response: '452 4.2.2 full' },
    greylisting: { code: 'EENVELOPE', responseCode: 450, command: 'RCPT TO', response: '450 4.7.1 later' },
    'a mailbox that is full for good': { code: 'EENVELOPE', responseCode: 552, command: 'RCPT TO' },
    'a relay that we may not use': {
      code: 'EENVELOPE',
      responseCode: 554,
      command: 'RCPT TO',
      response: '554 5.7.1 no',
    },
    'a relay that says so in words': {
      ...{ code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' },
      response: '550 Relaying denied',
    },
    'a sender whose domain is unknown': {
      ...{ code: 'EENVELOPE', responseCode: 553, command: 'RCPT TO' },
      response: '553 5.1.8 sender domain not found',
    },
    'a filter': { code: 'EMESSAGE', responseCode: 554, command: 'DATA', response: '554 5.7.1 spam' },
    'a server that is too busy for it': { code: 'EMESSAGE', responseCode: 451, command: 'DATA' },
    'a refusal of DATA': { code: 'EENVELOPE', responseCode: 550, command: 'DATA' },
    'a mail that cannot be sent as it is': { code: 'EENVELOPE', command: 'API' },
  };
  for (const [what, failure] of Object.entries(ofOneMail)) {
    it(`goes on after ${what}, and retries that mail later`, async () => {
      await signUp('reader@visitor.example');
      receiver.time += 1;
      await write();
      answer((to) => (to === 'reader@visitor.example' ? fail(failure) : undefined));
      await receiver.deliverDue();
      assert.equal(receiver.sent.length, 1);
      assert.equal(receiver.store.countPending(), 1, 'a sign-up is not dropped');
      answer(() => undefined);
      receiver.time += 10_000;
      await receiver.deliverDue();
      assert.equal(receiver.sent.length, 2);
    });
  }

  it('gives up a sign-up only if the mailbox does not exist, and counts it', async () => {
    const unknown = { code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO', response: '550-5.1.1 no such user' };
    answer(() => fail(unknown));
    await signUp('nobody@visitor.example');
    await receiver.deliverDue();
    await write();
    await receiver.deliverDue();
    assert.deepEqual(await (await receiver.request('/health')).json(), { waiting: 1, suspected: 0, refused: 1 });
    assert.match(receiver.logged.join('\n'), /given up: there is no such address/);
    assert.doesNotMatch(receiver.logged.join('\n'), /nobody@/);
  });

  it('does not send a mail again within ten minutes that a server may have accepted', async () => {
    await write();
    answer(() => fail({ code: 'ETIMEDOUT', isUncertain: true }));
    await receiver.deliverDue();
    const from = receiver.time;
    for (; receiver.time < from + 600_000; receiver.time += 1000) await receiver.deliverDue();
    assert.equal(asked, 1);
    answer(() => undefined);
    await receiver.deliverDue();
    assert.equal(receiver.sent.length, 1);
  });

  it('sends the other mails meanwhile', async () => {
    await write();
    answer(() => fail({ code: 'ETIMEDOUT', isUncertain: true }));
    await receiver.deliverDue();
    answer(() => undefined);
    await write();
    receiver.time += 10_000;
    await receiver.deliverDue();
    assert.equal(receiver.sent.length, 1);
  });

  it('does not send a mail again while the server has not answered yet', async () => {
    let answerAtLast = (): void => undefined;
    receiver.hold = new Promise((resolve) => (answerAtLast = resolve));
    await write();
    const first = receiver.deliverDue();
    for (let count = 0; count < 3; count += 1) {
      receiver.time += hour;
      void receiver.deliverDue();
    }
    answerAtLast();
    await first;
    await receiver.deliverDue();
    assert.equal(receiver.sent.length, 1);
  });

  it('gives a mail the same Message-ID each time', async () => {
    await write();
    const ids = new Set<string>();
    receiver.verdict = ({ messageId }) => {
      ids.add(messageId);
      return ids.size < 9 ? fail({ responseCode: 451, code: 'EMESSAGE', command: 'DATA' }) : undefined;
    };
    for (let count = 0; count < 5; count += 1) {
      await receiver.deliverDue();
      receiver.time += hour;
    }
    assert.equal(ids.size, 1);
  });

  it('does not send a mail again when the store could not record that it was sent', async () => {
    await write();
    answer(() => undefined);
    const { closeMail } = receiver.store;
    receiver.store.closeMail = () => {
      throw new Error('the disk is full');
    };
    for (let count = 0; count < 3; count += 1) {
      await assert.rejects(receiver.deliverDue());
      receiver.time += hour;
    }
    receiver.store.closeMail = closeMail;
    await receiver.deliverDue();
    assert.equal(receiver.sent.length, 1);
    assert.equal(receiver.store.countPending(), 0);
  });
});

describe('a clock that is changed', () => {
  let receiver: TestReceiver;
  beforeEach(async () => (receiver = await TestReceiver.start()));
  const greylisted = fail({ code: 'EENVELOPE', responseCode: 450, command: 'RCPT TO' });

  for (const jump of [-48 * hour, -5 * hour, -hour, 5 * hour, 48 * hour]) {
    for (const [what, failure] of Object.entries({
      'server that is down': down,
      'mail that is deferred': greylisted,
    })) {
      it(`by ${jump / hour} hours does not delay a mail: a ${what}`, async () => {
        await receiver.post('/api/contact', inventedSubmission());
        receiver.verdict = () => failure;
        await receiver.deliverDue();
        receiver.time += jump;
        receiver.verdict = () => undefined;
        await receiver.post('/api/contact', inventedSubmission());
        receiver.time += 10_000;
        await receiver.deliverDue();
        assert.equal(receiver.sent.length, 2);
      });
    }

    it(`by ${jump / hour} hours before the first attempt does not delay a mail`, async () => {
      await receiver.post('/api/contact', inventedSubmission());
      receiver.time += jump;
      await receiver.deliverDue();
      assert.equal(receiver.sent.length, 1);
    });

    it(`by ${jump / hour} hours refuses nobody for longer than the limits`, async () => {
      const strict = await TestReceiver.start({ RECEIVER_RATE_LIMIT: '3' });
      const signUp = (): Promise<Response> => strict.post('/api/newsletter', inventedSignUp());
      for (let count = 0; count < 4; count += 1) await signUp();
      strict.time += jump;
      const later = await signUp();
      const seconds = Number(later.headers.get('retry-after') ?? 0);
      assert.ok(seconds <= 24 * 3600, String(seconds));
      if (jump < 0 || jump > 24 * hour) assert.equal(later.status, 202);
    });
  }

  it('far ahead when a mail was deferred, and corrected later, does not delay it', async () => {
    receiver.time += 365 * 24 * hour;
    await receiver.post('/api/contact', inventedSubmission());
    receiver.verdict = () => greylisted;
    await receiver.deliverDue();
    receiver.time -= 365 * 24 * hour;
    receiver.verdict = () => undefined;
    await receiver.deliverDue();
    assert.equal(receiver.sent.length, 1);
  });
});
