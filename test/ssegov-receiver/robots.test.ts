import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { inventedProof, inventedSignUp, inventedSubmission } from './invented-submission.js';
import { ReceiverBench } from './receiver-bench.js';

const hour = 3_600_000;

describe('a robot', () => {
  let bench: ReceiverBench;
  beforeEach(async () => (bench = await ReceiverBench.start()));

  const caught: Record<string, Record<string, string>> = {
    'fills in what people do not see': { check_ab12: 'https://spam.example' },
    'is faster than people': { elapsed: '120' },
    'makes up the time': { elapsed: 'soon' },
  };
  for (const [what, changes] of Object.entries(caught)) {
    it(`that ${what} sees the answer that people see, and nothing is sent`, async () => {
      const good = await bench.post('/api/newsletter', inventedSignUp());
      const signUp = inventedSignUp();
      const proof = inventedProof(signUp.submissionId, changes);
      const bad = await bench.post('/api/newsletter', { ...signUp, proof });
      assert.equal(bad.status, good.status);
      assert.equal(await bad.text(), await good.text());
      assert.equal(bench.store.countPending(), 1);
      const message = inventedSubmission();
      await bench.post('/api/contact', { ...message, proof: inventedProof(message.submissionId, changes) });
      assert.equal(bench.store.countPending(), 1);
    });
  }

  for (const proof of [{}, { elapsed: '8000' }, { elapsed: '8000', scripts: 'yes' }, undefined]) {
    it(`that runs no scripts (${JSON.stringify(proof)}) is told that it is not believed`, async () => {
      const response = await bench.post('/api/contact', inventedSubmission({ proof }));
      assert.equal(response.status, 422);
      assert.deepEqual(Object.keys(((await response.json()) as { errors: object }).errors), ['proof']);
      assert.equal(bench.store.countPending(), 0);
    });
  }

  for (const [what, changes] of Object.entries(caught)) {
    it(`that ${what} is counted, said in the log, and told to the office a day later in one mail`, async () => {
      const message = inventedSubmission({}, { name: 'Perhaps a person', message: 'Please call me' });
      await bench.post('/api/contact', { ...message, proof: inventedProof(message.submissionId, changes) });
      await bench.post('/api/contact', { ...message, proof: inventedProof(message.submissionId, changes) });
      bench.time += 60_000;
      const signUp = inventedSignUp();
      await bench.post('/api/newsletter', { ...signUp, proof: inventedProof(signUp.submissionId, changes) });
      assert.deepEqual(await (await bench.request('/health')).json(), { waiting: 0, suspected: 2, refused: 0 });
      assert.match(bench.logged[0] ?? '', /^submission test-\S+ \(contact\): looks like a robot’s \((trap|speed)\)$/);
      assert.doesNotMatch(bench.logged.join(), /person|visitor\.example/i);
      await bench.deliverDue();
      assert.equal(bench.sent.length, 0);
      bench.time += 24 * hour;
      await bench.deliverDue();
      const [report] = bench.sent;
      assert.equal(report?.to, 'office@network.example');
      for (const words of ['Perhaps a person', 'Please call me', 'person@visitor.example', 'reader@visitor.example'])
        assert.ok(report.text.includes(words), words);
      bench.time += 24 * hour;
      await bench.deliverDue();
      assert.equal(bench.sent.length, 1, 'once');
      bench.time += 31 * 24 * hour;
      assert.equal(bench.purge(), 2, 'and deleted as all else is');
    });
  }

  it('that sends hundreds does not fill the office’s mailbox: one mail, of which the first fifty are in words', async () => {
    for (let count = 0; count < 120; count += 1) {
      const message = inventedSubmission({}, { message: `Buy ${count}` });
      await bench.post('/api/contact', { ...message, proof: inventedProof(message.submissionId, { elapsed: '5' }) });
    }
    bench.time += 24 * hour;
    bench.verdict = () => Object.assign(new Error('down'), { code: 'ECONNECTION' });
    await bench.deliverDue();
    bench.time += hour;
    bench.verdict = () => undefined;
    await bench.deliverDue();
    await bench.deliverDue();
    assert.equal(bench.sent.length, 1);
    assert.match(bench.sent[0]?.subject ?? '', /: 120$/);
    assert.match(bench.sent[0]?.text ?? '', /And 70 more/);
    assert.match(bench.sent[0]?.text ?? '', /Buy 49\n[^]*And/);
  });

  it('or rather a person, who empties the hidden field and sends again, is not taken for one any more', async () => {
    const values = { email: 'person@visitor.example', message: 'Hello', privacy: 'on' };
    await bench.postForm('/api/contact', { ...values, _gotcha: 'filled in by a password manager' });
    await bench.postForm('/api/contact', values);
    bench.time += 25 * hour;
    await bench.deliverDue();
    assert.equal(bench.sent.length, 1);
    assert.match(bench.sent[0]?.text ?? '', /^Hello\n/);
  });

  it('or a person, whose message is not complete, is told what is missing', async () => {
    const message = inventedSubmission({}, { email: '' });
    const proof = inventedProof(message.submissionId, { check_ab12: 'x' });
    assert.equal((await bench.post('/api/contact', { ...message, proof })).status, 422);
  });

  it('that fills in the hidden field of a plain form is sent to the same thanks', async () => {
    const values = { email: 'person@visitor.example', message: 'Hello', privacy: 'on' };
    const good = await bench.postForm('/api/contact', { ...values, _gotcha: '' });
    const bad = await bench.postForm('/api/contact', { ...values, message: 'Buy', _gotcha: 'Buy' });
    assert.equal(bad.status, 303);
    assert.equal(bad.headers.get('location'), good.headers.get('location'));
    assert.equal(bench.store.countPending(), 1);
  });
});
