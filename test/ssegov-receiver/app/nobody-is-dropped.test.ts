import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { inventedSignUp, inventedSubmission } from '../invented-submission.js';
import { TestReceiver, down, hour } from '../test-receiver.js';

const office = 'office@network.example';

describe('nothing that was answered with 202 is dropped', () => {
  let receiver: TestReceiver;
  beforeEach(async () => (receiver = await TestReceiver.start()));

  const signUp = (email: string, changes: Record<string, unknown> = {}): Promise<Response> =>
    receiver.post('/api/newsletter', inventedSignUp({ fields: { email, lists: ['monthly'] }, ...changes }));
  const linksTo = (email: string): number =>
    receiver.sent.filter(({ to, text }) => to.toLowerCase() === email && text.includes('/newsletter/confirm')).length;

  it('a sign-up of the office itself, after many messages to it', async () => {
    for (let count = 0; count < 20; count += 1) await receiver.post('/api/contact', inventedSubmission());
    await receiver.deliverDue();
    for (const list of ['monthly', 'events', 'press']) {
      assert.equal((await signUp(office, { fields: { email: office, lists: [list] } })).status, 202);
    }
    await receiver.deliverDue();
    assert.equal(linksTo(office), 3);
    assert.equal(receiver.sent.length, 23);
  });

  it('messages of the office to itself, and a message after sign-ups from the same address', async () => {
    for (let count = 0; count < 5; count += 1)
      await receiver.post('/api/contact', inventedSubmission({}, { email: office }));
    for (let count = 0; count < 3; count += 1) await signUp('person@visitor.example');
    for (let count = 0; count < 5; count += 1)
      assert.equal((await receiver.post('/api/contact', inventedSubmission())).status, 202);
    await receiver.deliverDue();
    assert.equal(receiver.sent.filter(({ to }) => to === office).length, 10);
  });

  it('each accepted sign-up gets a link; too many get 429 with the time to wait', async () => {
    const statuses: number[] = [];
    for (let count = 0; count < 6; count += 1) {
      const answer = await signUp('reader@visitor.example');
      statuses.push(answer.status);
      if (answer.status !== 202) {
        assert.equal(answer.headers.get('content-type'), 'application/problem+json');
        assert.equal(answer.headers.get('retry-after'), String(24 * 3600 - count * 3600));
        assert.match(((await answer.json()) as { detail: string }).detail, /mails with a link/);
      }
      receiver.time += hour;
    }
    assert.deepEqual(statuses, [202, 202, 202, 429, 429, 429]);
    await receiver.deliverDue();
    assert.equal(linksTo('reader@visitor.example'), 3);
    receiver.time += 18 * hour;
    assert.equal((await signUp('reader@visitor.example')).status, 202, 'the first is a day ago');
    await receiver.deliverDue();
    assert.equal(linksTo('reader@visitor.example'), 4);
  });

  it('one mailbox has one limit, in any case and with any tag of its address', async () => {
    const ways = ['reader@visitor.example', 'Reader@Visitor.Example', 'reader+news@visitor.example'];
    for (const email of ways) assert.equal((await signUp(email)).status, 202);
    assert.equal((await signUp('READER+again@visitor.example')).status, 429);
    assert.equal((await signUp('reader2@visitor.example')).status, 202);
    await receiver.deliverDue();
    assert.deepEqual(
      receiver.sent.map(({ to }) => to),
      [...ways, 'reader2@visitor.example'],
      'each is written to as it was typed',
    );
  });

  it('a repeated sign-up with the same id is accepted again, even if the day’s links are used up', async () => {
    const first = inventedSignUp();
    assert.equal((await receiver.post('/api/newsletter', first)).status, 202);
    for (let count = 0; count < 2; count += 1) await signUp('reader@visitor.example');
    assert.equal((await signUp('reader@visitor.example')).status, 429);
    assert.equal((await receiver.post('/api/newsletter', first)).status, 202);
    await receiver.deliverDue();
    assert.equal(receiver.sent.length, 3);
  });

  it('a form without scripts gets 429 too, on a page with what was typed', async () => {
    for (let count = 0; count < 3; count += 1) await signUp('reader@visitor.example');
    const values = { email: 'reader@visitor.example', privacy: 'on', 'ssegov-language': 'ko', lists: 'events' };
    const answer = await receiver.postForm('/api/newsletter', values);
    assert.equal(answer.status, 429);
    assert.match(await answer.text(), /이미 여러 번[^]*reader@visitor\.example/);
  });

  it('a form without scripts that is sent again on another day', async () => {
    const values = { email: 'person@visitor.example', message: 'Please call me', privacy: 'on' };
    for (const wait of [0, 50 * 60_000, 2 * hour, 24 * hour]) {
      receiver.time += wait;
      assert.equal((await receiver.postForm('/api/contact', values)).status, 303);
    }
    await receiver.deliverDue();
    assert.equal(receiver.sent.length, 3, 'once within an hour');
  });

  it('a form without scripts that signs up again after its link has expired', async () => {
    const values = { email: 'reader@visitor.example', privacy: 'on' };
    await receiver.postForm('/api/newsletter', values);
    await receiver.deliverDue();
    receiver.time += 48 * hour + 60_000;
    await receiver.postForm('/api/newsletter', values);
    await receiver.deliverDue();
    assert.equal(linksTo('reader@visitor.example'), 2);
  });

  it('a changed consent with the same id', async () => {
    const submission = inventedSubmission();
    await receiver.post('/api/contact', submission);
    await receiver.post('/api/contact', { ...submission, consent: { ...submission.consent, marketing: true } });
    await receiver.deliverDue();
    assert.match(receiver.sent[1]?.text ?? '', /invitations: yes/);
  });

  it('a confirmed reader: the mail has the time of the confirmation, however late it is sent', async () => {
    await signUp('reader@visitor.example');
    await receiver.deliverDue();
    await receiver.request(receiver.link, { method: 'POST' });
    const confirmed = new Date(receiver.time).toISOString();
    receiver.verdict = () => down;
    await receiver.deliverDue();
    receiver.verdict = () => undefined;
    receiver.time += 3 * hour;
    await receiver.deliverDue();
    assert.match(receiver.sent.at(-1)?.text ?? '', new RegExp(`Confirmed: ${confirmed}`));
  });
});
