import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { inventedSubmission } from '../invented-submission.js';
import { TestReceiver } from '../test-receiver.js';

describe('a hostile body', () => {
  let receiver: TestReceiver;
  beforeEach(async () => (receiver = await TestReceiver.start()));

  it('cannot add a header, a recipient or a line to the mail’s head', async () => {
    const injected = 'Hello\r\nBcc: victim@visitor.example\r\n\r\nBuy\u2028now\u202Egnp';
    await receiver.post('/api/contact', inventedSubmission({}, { name: injected, subject: injected }));
    await receiver.deliverDue();
    const [mail] = receiver.sent;
    assert.equal(mail?.subject, '[SSEGOV] Hello Bcc: victim@visitor.example Buy nowgnp');
    assert.equal(mail.replyTo?.name, 'Hello Bcc: victim@visitor.example Buy nowgnp');
  });

  for (const email of [
    'a@visitor.example\r\nBcc: b@visitor.example',
    'a@visitor.example, b@visitor.example',
    '<a@visitor.example> b@visitor.example',
    '"a\\"@x"@visitor.example',
    'a@visitor.example;b@visitor.example',
    `${'a'.repeat(250)}@visitor.example`,
  ]) {
    it(`with the address ${JSON.stringify(email.slice(0, 60))} is 422`, async () => {
      const response = await receiver.post('/api/contact', inventedSubmission({}, { email }));
      assert.equal(response.status, 422);
      assert.deepEqual(Object.keys(((await response.json()) as { errors: object }).errors), ['email']);
    });
  }

  const unreadable: Record<string, string> = {
    nothing: '',
    'half a document': '{"fields":',
    'a list': '[]',
    'a word': '"fields"',
    'no fields': '{}',
    'fields that are a list': '{"fields":[]}',
    'sixty thousand brackets': '['.repeat(60_000),
  };
  for (const [what, body] of Object.entries(unreadable)) {
    it(`of ${what} is 400`, async () => assert.equal((await receiver.post('/api/contact', body)).status, 400));
  }

  it('of invalid UTF-8 is 400', async () => {
    const body = new Uint8Array([...new TextEncoder().encode('{"fields":{"a":"'), 0xff, 0xfe]);
    const headers = { origin: 'https://partner.example', 'content-type': 'application/json' };
    assert.equal((await receiver.request('/api/contact', { method: 'POST', headers, body })).status, 400);
  });

  it('of another type is 415', async () => {
    for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'text/xml', 'constructor', ''])
      assert.equal(
        (await receiver.post('/api/contact', inventedSubmission(), { 'content-type': type })).status,
        415,
        type,
      );
  });

  const wrong: Record<string, unknown> = {
    'a prototype among its fields': JSON.stringify(inventedSubmission()).replace(
      '"fields":{',
      '"fields":{"__proto__":{"polluted":1},',
    ),
    'objects for texts': inventedSubmission({}, { name: {}, email: [], message: { toString: 1 } }),
    'numbers for texts': inventedSubmission({ submissionId: 12_345_678, consent: 1, page: 5 }, { message: 7 }),
    'a name with a line break in it': inventedSubmission({}, { 'a\nReceived': 'yes' }),
    'a name of blanks': inventedSubmission({}, { ' ': 'yes' }),
    'an envelope of lists': inventedSubmission({ kind: ['contact'], submissionId: [], consent: [] }),
    'the other kind': inventedSubmission({ kind: 'newsletter' }),
    'an id with a path in it': inventedSubmission({ submissionId: '../../../etc/passwd' }),
    'an id with a header in it': inventedSubmission({ submissionId: 'abcdefgh>\r\nBcc: a@visitor.example' }),
    'hundreds of fields': inventedSubmission(
      {},
      Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`f${n}`, 'x'])),
    ),
    'consent as a word': inventedSubmission({ consent: { privacy: 'true' } }),
  };
  for (const [what, body] of Object.entries(wrong)) {
    it(`with ${what} is 422, and nothing is stored`, async () => {
      const response = await receiver.post('/api/contact', body);
      const { errors } = (await response.json()) as { errors: Record<string, unknown> };
      assert.equal(response.status, 422);
      assert.ok(Object.values(errors).length > 0);
      assert.ok(Object.values(errors).every((message) => typeof message === 'string' && message.length > 0));
      assert.equal(receiver.store.countPending(), 0);
      assert.equal('polluted' in {}, false);
    });
  }

  it('with control characters and lone surrogates is stored as readable text', async () => {
    await receiver.post(
      '/api/contact',
      inventedSubmission({}, { message: 'a\u0000b\u0007c\uD800d\te\r\nf', constructor: 'x' }),
    );
    await receiver.deliverDue();
    assert.match(receiver.sent[0]?.text ?? '', /^abc\uFFFDd\te\nf\n/);
    assert.match(receiver.sent[0]?.text ?? '', /^constructor: x$/m);
  });
});
