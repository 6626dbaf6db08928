import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { inventedSubmission } from '../invented-submission.js';
import { TestReceiver, origin } from '../test-receiver.js';

interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors?: Record<string, string>;
}

async function readProblem(response: Response, status: number): Promise<Problem> {
  assert.equal(response.status, status);
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  const problem = (await response.json()) as Problem;
  assert.equal(problem.status, status);
  assert.ok(problem.type && problem.title && problem.detail);
  return problem;
}

describe('the receiver answers', () => {
  let receiver: TestReceiver;
  beforeEach(async () => (receiver = await TestReceiver.start()));

  it('202 when the message is stored, and the page may read the answer', async () => {
    const response = await receiver.post('/api/contact', inventedSubmission());
    assert.equal(response.status, 202);
    assert.equal(response.headers.get('access-control-allow-origin'), origin);
    assert.deepEqual(await response.json(), { status: 'accepted' });
    assert.equal(receiver.store.countPending(), 1);
  });

  it('202 to a repeated submission, and mails it once', async () => {
    const submission = inventedSubmission();
    for (let count = 0; count < 3; count += 1) {
      const again = { ...submission, consent: { ...submission.consent, at: `2026-11-23T09:0${count}:00Z` } };
      assert.equal((await receiver.post('/api/contact', again)).status, 202);
    }
    await receiver.deliverDue();
    assert.equal((await receiver.post('/api/contact', submission)).status, 202);
    await receiver.deliverDue();
    assert.equal(receiver.sent.length, 1);
    assert.match(receiver.sent[0]?.messageId ?? '', new RegExp(`^<${submission.submissionId}\\.`));
  });

  it('202 to a corrected submission with the same id, and mails the correction too', async () => {
    const submission = inventedSubmission();
    await receiver.post('/api/contact', submission);
    await receiver.post('/api/contact', { ...submission, fields: { ...submission.fields, message: 'Better words' } });
    await receiver.deliverDue();
    const [first, second] = receiver.sent;
    assert.equal(receiver.sent.length, 2);
    assert.notEqual(first?.messageId, second?.messageId);
    assert.equal(first?.references, second?.references);
  });

  it('a preflight of an allowed origin only', async () => {
    const headers = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' };
    const ask = (from: string): Promise<Response> =>
      receiver.request('/api/contact', { method: 'OPTIONS', headers: { ...headers, origin: from } });
    const allowed = await ask(origin);
    assert.equal(allowed.status, 204);
    assert.equal(allowed.headers.get('access-control-allow-origin'), origin);
    assert.match(allowed.headers.get('access-control-allow-headers') ?? '', /content-type/i);
    assert.equal(allowed.headers.get('access-control-allow-credentials'), null);
    assert.match(allowed.headers.get('vary') ?? '', /origin/i);
    assert.equal((await ask('https://stranger.example')).headers.get('access-control-allow-origin'), null);
  });

  it('a preflight also where the page’s own scripts add headers', async () => {
    const headers = 'content-type,idempotency-key,sentry-trace,x-requested-with';
    const response = await receiver.request('/api/contact', {
      ...{ method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } },
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': headers },
    });
    const allowed = (response.headers.get('access-control-allow-headers') ?? '').split(/, ?/);
    assert.deepEqual(allowed, headers.split(','));
  });

  it('to an id in the body, or in the header of old pages; the body’s takes precedence', async () => {
    const { submissionId, ...others } = inventedSubmission();
    const headers = { 'idempotency-key': submissionId };
    for (let count = 0; count < 2; count += 1)
      assert.equal((await receiver.post('/api/contact', others, headers)).status, 202);
    assert.equal((await receiver.post('/api/contact', { ...others, submissionId })).status, 202);
    assert.equal(receiver.store.countPending(), 1);
    const other = inventedSubmission();
    for (const key of ['first-number', 'second-number'])
      assert.equal((await receiver.post('/api/contact', other, { 'idempotency-key': `"${key}"` })).status, 202);
    assert.equal(receiver.store.countPending(), 2);
    const form = { email: 'person@visitor.example', message: 'Hello', privacy: 'on' };
    for (const key of ['third-number', 'third-number', 'fourth-number'])
      assert.equal((await receiver.postForm('/api/contact', form, { 'idempotency-key': key })).status, 303);
    assert.equal(receiver.store.countPending(), 4);
  });

  it('every refusal with a message that the page can read', async () => {
    const strict = await TestReceiver.start({ RECEIVER_RATE_LIMIT: '4', RECEIVER_MAX_BYTES: '2000' });
    const long = inventedSubmission({}, { message: 'x'.repeat(3000) });
    const refusals: [number, Promise<Response>][] = [
      [400, strict.post('/api/contact', '{')],
      [415, strict.post('/api/contact', 'x', { 'content-type': 'text/plain' })],
      [422, strict.post('/api/contact', inventedSubmission({}, { email: '' }))],
      [413, strict.post('/api/contact', long)],
      [429, strict.post('/api/contact', inventedSubmission())],
    ];
    for (const [status, response] of refusals) {
      assert.equal((await response).headers.get('access-control-allow-origin'), origin);
      await readProblem(await response, status);
    }
  });

  for (const from of ['https://stranger.example', 'null', `${origin}.stranger.example`, 'http://partner.example', '']) {
    it(`403 to the origin "${from}", and stores nothing`, async () => {
      const response = await receiver.post('/api/contact', inventedSubmission(), { origin: from });
      assert.equal(response.headers.get('access-control-allow-origin'), null);
      await readProblem(response, 403);
      assert.equal(receiver.store.countPending(), 0);
    });
  }

  it('422 with what is wrong at which field, in the language of the form', async () => {
    const fields = { name: 'x'.repeat(300), email: 'no address', message: ' \n ', member: '../../..' };
    for (const [language, words] of [
      ['en', /^Please fill/],
      ['ko', /입력해 주세요/],
    ] as const) {
      const submission = inventedSubmission({ language, consent: { privacy: false } }, fields);
      const response = await receiver.post('/api/contact', submission);
      assert.equal(response.headers.get('access-control-allow-origin'), origin, 'the page may read why');
      const { errors = {} } = await readProblem(response, 422);
      assert.deepEqual(Object.keys(errors).sort(), ['email', 'member', 'message', 'name', 'privacy']);
      assert.match(errors['message'] ?? '', words);
    }
    assert.equal(receiver.store.countPending(), 0);
  });

  it('413 to a body that is too large, with or without a Content-Length', async () => {
    const small = await TestReceiver.start({ RECEIVER_MAX_BYTES: '500' });
    const large = inventedSubmission({}, { message: 'x'.repeat(600) });
    await readProblem(await small.post('/api/contact', large), 413);
    const stream = new Blob([JSON.stringify(large)]).stream();
    const options = { method: 'POST', body: stream, duplex: 'half', headers: { origin } } as RequestInit;
    const told = await small.request('/api/contact', options);
    assert.equal(told.headers.get('access-control-allow-origin'), origin);
    await readProblem(told, 413);
    assert.equal(small.store.countPending(), 0);
  });

  it('429 with the seconds to wait, to that address only, until they are over', async () => {
    const strict = await TestReceiver.start({ RECEIVER_RATE_LIMIT: '2', RECEIVER_RATE_SECONDS: '60' });
    const post = (): Promise<Response> => strict.post('/api/contact', inventedSubmission());
    assert.equal((await post()).status, 202);
    strict.time += 20_000;
    assert.equal((await post()).status, 202);
    const third = await post();
    assert.equal(third.headers.get('retry-after'), '40');
    assert.match(third.headers.get('access-control-expose-headers') ?? '', /retry-after/i);
    await readProblem(third, 429);
    strict.address = '192.0.2.2';
    assert.equal((await post()).status, 202);
    strict.address = '192.0.2.1';
    strict.time += 40_000;
    assert.equal((await post()).status, 202);
  });

  it('500 when it cannot store the message, so that the form does not say "sent"', async () => {
    receiver.store.close();
    const response = await receiver.post('/api/contact', inventedSubmission());
    assert.equal(response.headers.get('access-control-allow-origin'), origin);
    await readProblem(response, 500);
    assert.equal(receiver.logged.length, 1);
    assert.doesNotMatch(receiver.logged.join(), /Test Person|visitor\.example/);
  });

  it('404 to unknown paths, and the number of waiting mails', async () => {
    await readProblem(await receiver.request('/nothing'), 404);
    await readProblem(await receiver.request('/api/contact', { headers: { origin } }), 404);
    await receiver.post('/api/contact', inventedSubmission());
    assert.deepEqual(await (await receiver.request('/health')).json(), { waiting: 1, suspected: 0, refused: 0 });
  });
});
