import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { inventedSignUp, inventedSubmission } from '../invented-submission.js';
import { TestReceiver, day, down, fail } from '../test-receiver.js';

describe('a mail', () => {
  let receiver: TestReceiver;
  beforeEach(async () => (receiver = await TestReceiver.start()));

  it('has everything that was typed and agreed to, and can be answered', async () => {
    const fields = {
      organisation: 'A test city',
      member: 'seoul-seongdong-gu',
      phone: ['010-0000-0000', '02-000-0000'],
    };
    await receiver.post('/api/contact', inventedSubmission({}, fields));
    await receiver.deliverDue();
    const [mail] = receiver.sent;
    assert.equal(mail?.to, 'office@network.example');
    assert.equal(mail.from, 'Receiver <receiver@network.example>');
    assert.deepEqual(mail.replyTo, { name: 'Test Person', address: 'person@visitor.example' });
    assert.equal(mail.subject, '[SSEGOV] A question');
    assert.match(mail.text, /^안녕하세요\.\nWhen is the next forum\?\n/);
    for (const line of [
      'Organisation: A test city',
      'Concerns the member: seoul-seongdong-gu',
      'phone: 010-0000-0000, 02',
    ])
      assert.ok(mail.text.includes(line), line);
    assert.match(mail.text, /personal data: yes \(version 2026-01\), 2026-11-23T09:00:00\+09:00\n.*invitations: no/);
  });

  it('is retried after growing pauses, without an end', async () => {
    const pauses = await receiver.post('/api/contact', inventedSubmission()).then(async () => {
      receiver.verdict = () => down;
      const seen: number[] = [];
      for (let count = 0; count < 12; count += 1) {
        await receiver.deliverDue();
        const next = receiver.store.findNextTime() ?? NaN;
        seen.push((next - receiver.time) / 1000);
        receiver.time = next - 1;
        await receiver.deliverDue();
        assert.equal(receiver.store.findNextTime(), next, 'not before its time');
        receiver.time = next;
      }
      return seen;
    });
    assert.deepEqual(pauses, [10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600, 3600]);
    receiver.verdict = () => undefined;
    await receiver.deliverDue();
    assert.equal(receiver.sent.length, 1);
    assert.equal(receiver.store.countPending(), 0);
    assert.doesNotMatch(receiver.logged.join('\n'), /visitor\.example|Test Person/, 'no log tells who wrote');
  });

  it('that one recipient’s server refuses does not stop the next one', async () => {
    const refused = fail({ code: 'EENVELOPE', responseCode: 550 });
    receiver.verdict = ({ to }) => (to === 'reader@visitor.example' ? refused : undefined);
    await receiver.post('/api/newsletter', inventedSignUp());
    await receiver.post('/api/contact', inventedSubmission());
    await receiver.deliverDue();
    assert.deepEqual(
      receiver.sent.map(({ to }) => to),
      ['office@network.example'],
    );
    assert.equal(receiver.store.countPending(), 0, 'there is no such reader: given up');
    receiver.verdict = () => refused;
    await receiver.post('/api/contact', inventedSubmission());
    await receiver.deliverDue();
    assert.equal(receiver.store.countPending(), 1, 'the office’s mail is never given up');
  });

  it('is deleted with its submission some days after it was sent, and never before it is sent', async () => {
    await receiver.post('/api/contact', inventedSubmission());
    receiver.verdict = () => down;
    await receiver.deliverDue();
    receiver.time += 90 * day;
    assert.equal(receiver.purge(), 0, 'still to be sent');
    receiver.verdict = () => undefined;
    await receiver.deliverDue();
    receiver.time += 29 * day;
    assert.equal(receiver.purge(), 0);
    receiver.time += 2 * day;
    assert.equal(receiver.purge(), 1);
    await receiver.deliverDue();
    assert.equal(receiver.sent.length, 1);
  });

  it('to an address that was never confirmed is deleted when its link has expired', async () => {
    await receiver.post('/api/newsletter', inventedSignUp());
    await receiver.deliverDue();
    const { link } = receiver;
    await receiver.post('/api/newsletter', inventedSignUp({ fields: { email: 'other@visitor.example' } }));
    await receiver.deliverDue();
    await receiver.request(receiver.link, { method: 'POST' });
    await receiver.deliverDue();
    receiver.time += 47 * 3_600_000;
    assert.equal(receiver.purge(), 0);
    receiver.time += 2 * 3_600_000;
    assert.equal(receiver.purge(), 1, 'the one that was not confirmed');
    assert.equal((await receiver.request(link, { method: 'POST' })).status, 410);
  });
});
