import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { inventedSignUp, inventedSubmission, withProof } from '../invented-submission.js';
import { TestReceiver, down, hour } from '../test-receiver.js';

describe('a robot', () => {
  let receiver: TestReceiver;
  beforeEach(async () => (receiver = await TestReceiver.start()));

  const caught: Record<string, Record<string, string>> = {
    'fills in the hidden field': { check_ab12: 'https://spam.example' },
    'is faster than people': { elapsed: '120' },
    'sends an invalid time': { elapsed: 'soon' },
  };
  for (const [what, changes] of Object.entries(caught)) {
    it(`that ${what} sees the answer that people see, and nothing is sent`, async () => {
      const good = await receiver.post('/api/newsletter', inventedSignUp());
      const bad = await receiver.post('/api/newsletter', withProof(inventedSignUp(), changes));
      assert.equal(bad.status, good.status);
      assert.equal(await bad.text(), await good.text());
      assert.equal(receiver.store.countPending(), 1);
      await receiver.post('/api/contact', withProof(inventedSubmission(), changes));
      assert.equal(receiver.store.countPending(), 1);
    });
  }

  for (const proof of [{}, { elapsed: '8000' }, { elapsed: '8000', scripts: 'yes' }, undefined]) {
    it(`that runs no scripts (${JSON.stringify(proof)}) is refused`, async () => {
      const response = await receiver.post('/api/contact', inventedSubmission({ proof }));
      assert.equal(response.status, 422);
      assert.deepEqual(Object.keys(((await response.json()) as { errors: object }).errors), ['proof']);
      assert.equal(receiver.store.countPending(), 0);
    });
  }

  for (const [what, changes] of Object.entries(caught)) {
    it(`that ${what} is counted, logged, and reported to the office a day later in one mail`, async () => {
      const message = inventedSubmission({}, { name: 'Perhaps a person', message: 'Please call me' });
      await receiver.post('/api/contact', withProof(message, changes));
      await receiver.post('/api/contact', withProof(message, changes));
      receiver.time += 60_000;
      await receiver.post('/api/newsletter', withProof(inventedSignUp(), changes));
      assert.deepEqual(await (await receiver.request('/health')).json(), { waiting: 0, suspected: 2, refused: 0 });
      assert.match(
        receiver.logged[0] ?? '',
        /^submission test-\S+ \(contact\): looks like a robot’s \((trap|speed)\)$/,
      );
      assert.doesNotMatch(receiver.logged.join(), /person|visitor\.example/i);
      await receiver.deliverDue();
      assert.equal(receiver.sent.length, 0);
      receiver.time += 24 * hour;
      await receiver.deliverDue();
      const [report] = receiver.sent;
      assert.equal(report?.to, 'office@network.example');
      for (const words of ['Perhaps a person', 'Please call me', 'person@visitor.example', 'reader@visitor.example'])
        assert.ok(report.text.includes(words), words);
      receiver.time += 24 * hour;
      await receiver.deliverDue();
      assert.equal(receiver.sent.length, 1, 'once');
      receiver.time += 31 * 24 * hour;
      assert.equal(receiver.purge(), 2, 'and deleted as all else is');
    });
  }

  it('that sends hundreds does not fill the office’s mailbox: one mail has the first fifty in full', async () => {
    for (let count = 0; count < 120; count += 1) {
      const message = inventedSubmission({}, { message: `Buy ${count}` });
      await receiver.post('/api/contact', withProof(message, { elapsed: '5' }));
    }
    receiver.time += 24 * hour;
    receiver.verdict = () => down;
    await receiver.deliverDue();
    receiver.time += hour;
    receiver.verdict = () => undefined;
    await receiver.deliverDue();
    await receiver.deliverDue();
    assert.equal(receiver.sent.length, 1);
    assert.match(receiver.sent[0]?.subject ?? '', /: 120$/);
    assert.match(receiver.sent[0]?.text ?? '', /And 70 more/);
    assert.match(receiver.sent[0]?.text ?? '', /Buy 49\n[^]*And/);
  });

  it('or a person who empties the hidden field and sends again no longer counts as a robot', async () => {
    const values = { email: 'person@visitor.example', message: 'Hello', privacy: 'on' };
    await receiver.postForm('/api/contact', { ...values, _gotcha: 'filled in by a password manager' });
    await receiver.postForm('/api/contact', values);
    receiver.time += 25 * hour;
    await receiver.deliverDue();
    assert.equal(receiver.sent.length, 1);
    assert.match(receiver.sent[0]?.text ?? '', /^Hello\n/);
  });

  it('or a person with an incomplete message is told what is missing', async () => {
    const message = withProof(inventedSubmission({}, { email: '' }), { check_ab12: 'x' });
    assert.equal((await receiver.post('/api/contact', message)).status, 422);
  });

  it('that fills in the hidden field of a plain form gets the same thank-you page', async () => {
    const values = { email: 'person@visitor.example', message: 'Hello', privacy: 'on' };
    const good = await receiver.postForm('/api/contact', { ...values, _gotcha: '' });
    const bad = await receiver.postForm('/api/contact', { ...values, message: 'Buy', _gotcha: 'Buy' });
    assert.equal(bad.status, 303);
    assert.equal(bad.headers.get('location'), good.headers.get('location'));
    assert.equal(receiver.store.countPending(), 1);
  });
});
