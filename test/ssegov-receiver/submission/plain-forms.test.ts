import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { inventedSignUp } from '../invented-submission.js';
import { TestReceiver } from '../test-receiver.js';

const typed = { name: '시험', email: 'person@visitor.example', message: 'Hello <b>there</b>', privacy: 'on' };

describe('a form that is posted without scripts', () => {
  let receiver: TestReceiver;
  beforeEach(async () => (receiver = await TestReceiver.start()));

  it('ends on a page that says thank you, in its language, and its mail is the same', async () => {
    for (const [language, words] of [
      ['ko', /메시지가 도착했습니다/],
      ['en', /has arrived/],
    ] as const) {
      const answer = await receiver.postForm('/api/contact', {
        ...typed,
        'ssegov-language': language,
        message: `Hello ${language}`,
      });
      assert.equal(answer.status, 303);
      const location = new URL(answer.headers.get('location') ?? '');
      const page = await (await receiver.request(location.pathname + location.search)).text();
      assert.match(page, new RegExp(`<html lang="${language}">`));
      assert.match(page, words);
    }
    await receiver.deliverDue();
    assert.match(receiver.sent[1]?.text ?? '', /^Hello en\n[^]*Name: 시험/);
  });

  it('may end on a page of the partner’s own', async () => {
    const own = await TestReceiver.start({ RECEIVER_THANKS_URL: 'https://partner.example/thanks' });
    const answer = await own.postForm('/api/contact', typed);
    assert.equal(answer.headers.get('location'), 'https://partner.example/thanks');
  });

  it('is sent once, even if the page is loaded again', async () => {
    for (let count = 0; count < 3; count += 1)
      assert.equal((await receiver.postForm('/api/contact', typed)).status, 303);
    assert.equal(receiver.store.countPending(), 1);
  });

  it('gets a page with the errors and with what was typed, as text', async () => {
    const answer = await receiver.postForm('/api/contact', {
      ...typed,
      email: 'none',
      privacy: '',
      'ssegov-language': 'ko',
    });
    assert.equal(answer.status, 422);
    assert.match(answer.headers.get('content-type') ?? '', /^text\/html/);
    const page = await answer.text();
    assert.match(page, /이메일 주소를 입력해 주세요/);
    assert.match(page, /Hello &lt;b&gt;there/);
    assert.doesNotMatch(page, /<b>/);
  });

  it('records consent only for what was ticked', async () => {
    assert.equal((await receiver.postForm('/api/contact', { ...typed, privacy: '' })).status, 422);
    await receiver.postForm('/api/contact', { ...typed, marketing: 'on', 'ssegov-consent': '7' });
    await receiver.deliverDue();
    assert.match(receiver.sent[0]?.text ?? '', /yes \(version 7\), 2026-11-23T00:00:00\.000Z\n.*invitations: yes/);
  });

  it('may sign up for several lists; sent by a script, it gets JSON', async () => {
    const { submissionId, proof } = inventedSignUp();
    const values = new URLSearchParams([
      ...Object.entries({ ...proof, email: typed.email, 'ssegov-privacy': 'yes', 'ssegov-submission': submissionId }),
      ...['monthly', 'events'].map((list): [string, string] => ['lists', list]),
    ]).toString();
    const type = 'application/x-www-form-urlencoded';
    const headers = { 'content-type': type, accept: 'application/json, text/html;q=0.9' };
    const answer = await receiver.post('/api/newsletter', values, headers);
    assert.equal(answer.status, 202);
    assert.deepEqual(await answer.json(), { status: 'accepted', optIn: true });
    await receiver.deliverDue();
    await receiver.request(receiver.link, { method: 'POST' });
    await receiver.deliverDue();
    assert.match(receiver.sent.at(-1)?.text ?? '', /Lists: monthly, events/);
  });
});
