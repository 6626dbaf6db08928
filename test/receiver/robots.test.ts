import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { createRateLimit } from '../../examples/receiver/receiver.mjs';
import { inventedProof, inventedSignUp, inventedSubmission } from './invented-submission.js';
import { ReceiverBench } from './receiver-bench.js';

describe('a robot', () => {
  let bench: ReceiverBench;
  beforeEach(async () => (bench = await ReceiverBench.start()));

  const caught: Record<string, Record<string, string>> = {
    'fills in what people do not see': { check_ab12: 'https://spam.example' },
    'is faster than people': { elapsed: '120' },
    'makes up the time': { elapsed: 'soon' },
  };
  for (const [what, changes] of Object.entries(caught)) {
    it(`that ${what} sees the answer that people see, and nothing is kept or sent`, async () => {
      const good = await bench.post('/api/newsletter', inventedSignUp());
      const signUp = inventedSignUp();
      const proof = inventedProof(signUp.submissionId, changes);
      const bad = await bench.post('/api/newsletter', { ...signUp, proof });
      assert.equal(bad.status, good.status);
      assert.equal(await bad.text(), await good.text());
      assert.equal(bench.store.countWaiting(), 1);
      const message = inventedSubmission();
      await bench.post('/api/contact', { ...message, proof: inventedProof(message.submissionId, changes) });
      assert.equal(bench.store.countWaiting(), 1);
    });
  }

  for (const proof of [{}, { elapsed: '8000' }, { elapsed: '8000', scripts: 'yes' }, undefined]) {
    it(`that runs no scripts (${JSON.stringify(proof)}) is told that it is not believed`, async () => {
      const response = await bench.post('/api/contact', inventedSubmission({ proof }));
      assert.equal(response.status, 422);
      assert.deepEqual(Object.keys(((await response.json()) as { errors: object }).errors), ['proof']);
      assert.equal(bench.store.countWaiting(), 0);
    });
  }

  it('that fills in the hidden field of a plain form is sent to the same thanks', async () => {
    const values = { email: 'person@visitor.example', message: 'Hello', privacy: 'on' };
    const good = await bench.postForm('/api/contact', { ...values, _gotcha: '' });
    const bad = await bench.postForm('/api/contact', { ...values, message: 'Buy', _gotcha: 'Buy' });
    assert.equal(bad.status, 303);
    assert.equal(bad.headers.get('location'), good.headers.get('location'));
    assert.equal(bench.store.countWaiting(), 1);
  });
});

describe('the rate limit', () => {
  it('remembers no more addresses than it has room for', () => {
    const secondsToWait = createRateLimit({ limit: 1, windowMs: 1000, size: 3 });
    assert.equal(secondsToWait('a', 0), 0);
    assert.equal(secondsToWait('a', 0), 1);
    for (const address of ['b', 'c', 'd']) assert.equal(secondsToWait(address, 0), 0);
    assert.equal(secondsToWait('a', 0), 0, 'forgotten, as the oldest');
    assert.equal(secondsToWait('d', 0), 1, 'remembered');
  });

  it('counts one IPv6 network as one', () => {
    const secondsToWait = createRateLimit({ limit: 1, windowMs: 1000 });
    assert.equal(secondsToWait('2001:db8:1:2:aaaa::1', 0), 0);
    assert.equal(secondsToWait('2001:db8:1:2:bbbb::2', 0), 1);
    assert.equal(secondsToWait('2001:db8:1:3:bbbb::2', 0), 0);
  });
});
