import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startReceiver } from '../../scripts/start-receiver.mjs';
import type { Submission } from '../../src/forms/adapter.js';
import { inventedProof } from '../ssegov-receiver/invented-submission.js';
import { SendingPage } from './sending-page.js';

describe('the adapters and the receiver, from a page of another origin', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'ssegov-adapters-'));
  let page: SendingPage;
  let receiver: Awaited<ReturnType<typeof startReceiver>>;
  let count = 0;

  before(async () => {
    page = await SendingPage.open();
    const settings = { RECEIVER_RATE_LIMIT: '9', RECEIVER_MAX_BYTES: '20000' };
    const database = join(folder, 'receiver.sqlite');
    receiver = await startReceiver({ origins: [page.origin], port: 0, database, settings });
  });
  after(async () => {
    await page.close();
    await receiver.stop();
    rmSync(folder, { recursive: true });
  });

  /** What an invented visitor sends, under an id of its own. */
  function invent(fields: Submission['fields'], kind: Submission['kind'] = 'contact'): Submission {
    const submissionId = `adapters-${String((count += 1))}`;
    return {
      ...{ kind, submissionId, language: 'ko', page: page.origin },
      endpoint: new URL(`/api/${kind}`, receiver.url).href,
      fields: { name: '가나다', email: 'person@visitor.example', ...fields },
      consent: { version: '1', at: '2026-11-23T00:00:00.000Z', privacy: true, marketing: false, text: '동의합니다' },
      proof: inventedProof(submissionId),
    };
  }
  /** The mails, once there are that many. */
  const readMails = async (number: number) => {
    const answer = await fetch(new URL(`/messages.json?count=${String(number)}`, receiver.inbox));
    return (await answer.json()) as { recipients: string[]; text: string }[];
  };
  const confirmed = { ok: true, confirmed: true };

  it('a message by json and one by form are confirmed, and both mails arrive, each once', async () => {
    const messages = { json: invent({ message: 'By json: 안녕' }), form: invent({ message: 'By form: 안녕' }) };
    for (const [name, message] of Object.entries(messages)) {
      assert.deepEqual(await page.send(message, name), confirmed, name);
      assert.deepEqual(await page.send(message, name), confirmed, 'the same id again');
    }
    const texts = (await readMails(2)).map(({ text }) => text.split('\n')[0]).sort();
    assert.deepEqual(texts, ['By form: 안녕', 'By json: 안녕']);
  });

  it('a sign-up reports that a link was mailed', async () => {
    assert.deepEqual(await page.send(invent({ lists: ['monthly'] }, 'newsletter')), { ...confirmed, optIn: true });
    const recipients = (await readMails(3)).flatMap((mail) => mail.recipients);
    assert.ok(recipients.includes('person@visitor.example'));
  });

  it('a refusal is reported at the field, in the language of the page', async () => {
    const outcome = await page.send(invent({ email: 'no-address', message: 'Hello' }));
    assert.ok(!outcome.ok);
    assert.equal(outcome.code, 'rejected');
    assert.match(outcome.fields?.['email'] ?? '', /[가-힣]/);
    const large = await page.send(invent({ message: 'x'.repeat(30_000) }));
    assert.deepEqual(large, { ok: false, code: 'too-large', retryable: false });
  });

  it('past the rate limit, it says when to try again', async () => {
    for (let left = 8; left > 0; left -= 1) {
      const outcome = await page.send(invent({ message: 'Again' }));
      if (outcome.ok) continue;
      assert.equal(outcome.code, 'too-many');
      assert.ok(outcome.retryAfter && outcome.retryAfter <= 600, String(outcome.retryAfter));
      return;
    }
    assert.fail('it has never had enough');
  });
});
