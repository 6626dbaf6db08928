import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import type { MailFailure } from '../../../packages/ssegov-receiver/src/mail/mail.js';
import { createSmtpTransport, smtpLimits } from '../../../packages/ssegov-receiver/src/mail/smtp.js';
import { FakeMailServer, type Script } from '../fake-mail-server.js';

const mail = {
  ...{ messageId: '<one@network.example>', from: 'receiver@network.example', to: 'office@network.example' },
  ...{ subject: 'A question', text: 'Hello', headers: {} },
};
const never = new AbortController().signal;

describe('a mail on its way to the mail server', { timeout: 60_000 }, () => {
  let server: FakeMailServer;
  afterEach(() => server.stop());

  const send = async (script: Script, limits = smtpLimits): Promise<MailFailure | undefined> => {
    server = await FakeMailServer.start(script);
    return createSmtpTransport(server.url, limits)
      .sendMail(mail, { signal: never })
      .then(
        () => undefined,
        (error: unknown) => error as MailFailure,
      );
  };

  it('has at least ten minutes for the answer once it is handed over, as RFC 5321 asks', async () => {
    assert.ok(smtpLimits.untilAnswered >= 600_000);
    assert.equal(await send({}), undefined);
  });

  it('is accepted by a server that answers long after the limit for the steps before', async () => {
    const untilHandedOver = 2000;
    server = await FakeMailServer.start({ end: null });
    const sending = createSmtpTransport(server.url, { untilHandedOver, untilAnswered: 60_000 }).sendMail(mail, {
      signal: never,
    });
    await server.reached('end');
    // This timer starts after the transport's first limit has started, so it ends later than that limit.
    setTimeout(() => server.say('250 taken'), untilHandedOver);
    await sending;
    assert.deepEqual(server.handedOver, [mail.messageId]);
  });

  const uncertain: Record<string, Script> = {
    'does not answer the end of the mail': { end: null },
    'disconnects instead of answering': {
      end: () => {
        setImmediate(() => server.hangUp());
        return null;
      },
    },
  };
  for (const [what, script] of Object.entries(uncertain)) {
    it(`may have arrived where the server ${what}`, async () => {
      const failure = await send(script, { untilHandedOver: 10_000, untilAnswered: 100 });
      assert.equal(failure?.isUncertain, true);
      assert.equal(failure.responseCode, undefined);
    });
  }

  const certain: Record<string, Script> = {
    'never greets': { greeting: null },
    'is silent before the mail': { RCPT: null },
    'does not ask for the mail': { DATA: null },
    'refuses the mail': { end: '554 5.7.1 no' },
    'is shutting down': { end: '421 closing' },
    'does not know the mailbox': { RCPT: '550 5.1.1 no such user' },
  };
  for (const [what, script] of Object.entries(certain)) {
    it(`has not arrived where the server ${what}`, async () => {
      const failure = await send(script, { untilHandedOver: 200, untilAnswered: 10_000 });
      assert.equal(failure?.isUncertain, false);
    });
  }

  it('is aborted at once when the receiver has to end', async () => {
    const end = new AbortController();
    server = await FakeMailServer.start({ RCPT: null });
    const sending = createSmtpTransport(server.url).sendMail(mail, { signal: end.signal });
    await Promise.race([server.reached('RCPT'), sending]);
    end.abort();
    await assert.rejects(sending, { isUncertain: false });
  });
});
