import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { inventedSignUp, inventedSubmission } from './invented-submission.js';
import { ReceiverBench } from './receiver-bench.js';

const day = 86_400_000;
const down = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNECTION' });

describe('a mail', () => {
  let bench: ReceiverBench;
  beforeEach(async () => (bench = await ReceiverBench.start()));

  it('holds everything that was typed, what was agreed to, and can be answered', async () => {
    const fields = {
      organisation: 'A test city',
      member: 'seoul-seongdong-gu',
      phone: ['010-0000-0000', '02-000-0000'],
    };
    await bench.post('/api/contact', inventedSubmission({}, fields));
    await bench.deliverDue();
    const [mail] = bench.sent;
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

  it('is tried again after a growing pause, and for as long as it takes', async () => {
    const pauses = await bench.post('/api/contact', inventedSubmission()).then(async () => {
      bench.verdict = () => down;
      const seen: number[] = [];
      for (let count = 0; count < 12; count += 1) {
        await bench.deliverDue();
        const next = bench.store.findNextTime() ?? NaN;
        seen.push((next - bench.time) / 1000);
        bench.time = next - 1;
        await bench.deliverDue();
        assert.equal(bench.store.findNextTime(), next, 'not before its time');
        bench.time = next;
      }
      return seen;
    });
    assert.deepEqual(pauses, [10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600, 3600]);
    bench.verdict = () => undefined;
    await bench.deliverDue();
    assert.equal(bench.sent.length, 1);
    assert.equal(bench.store.countPending(), 0);
    assert.doesNotMatch(bench.logged.join('\n'), /visitor\.example|Test Person/, 'no log tells who wrote');
  });

  it('that one address refuses does not keep the next from being sent', async () => {
    const refused = Object.assign(new Error('no'), { code: 'EENVELOPE', responseCode: 550 });
    bench.verdict = ({ to }) => (to === 'reader@visitor.example' ? refused : undefined);
    await bench.post('/api/newsletter', inventedSignUp());
    await bench.post('/api/contact', inventedSubmission());
    await bench.deliverDue();
    assert.deepEqual(
      bench.sent.map(({ to }) => to),
      ['office@network.example'],
    );
    assert.equal(bench.store.countPending(), 0, 'there is no such reader: given up');
    bench.verdict = () => refused;
    await bench.post('/api/contact', inventedSubmission());
    await bench.deliverDue();
    assert.equal(bench.store.countPending(), 1, 'the office’s mail is never given up');
  });

  it('is deleted with its submission when it has been sent for so many days, and not before it is sent', async () => {
    await bench.post('/api/contact', inventedSubmission());
    bench.verdict = () => down;
    await bench.deliverDue();
    bench.time += 90 * day;
    assert.equal(bench.purge(), 0, 'still to be sent');
    bench.verdict = () => undefined;
    await bench.deliverDue();
    bench.time += 29 * day;
    assert.equal(bench.purge(), 0);
    bench.time += 2 * day;
    assert.equal(bench.purge(), 1);
    await bench.deliverDue();
    assert.equal(bench.sent.length, 1);
  });

  it('address that was never confirmed is deleted when its link is too old', async () => {
    await bench.post('/api/newsletter', inventedSignUp());
    await bench.deliverDue();
    const { link } = bench;
    await bench.post('/api/newsletter', inventedSignUp({ fields: { email: 'other@visitor.example' } }));
    await bench.deliverDue();
    await bench.request(bench.link, { method: 'POST' });
    await bench.deliverDue();
    bench.time += 47 * 3_600_000;
    assert.equal(bench.purge(), 0);
    bench.time += 2 * 3_600_000;
    assert.equal(bench.purge(), 1, 'the one that was not confirmed');
    assert.equal((await bench.request(link, { method: 'POST' })).status, 410);
  });
});
