import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { inventedProof, inventedSubmission } from '../invented-submission.js';
import { TestReceiver } from '../test-receiver.js';

const typed = {
  이름: '시험',
  email: 'person@visitor.example',
  'your-message[0]': 'b',
  message: 'Hello',
  submit: 'Send',
};

/** The fields that an element adds to a form of the page's own. */
function additions(changes: Record<string, string> = {}): Record<string, string> {
  const submissionId = `test-${crypto.randomUUID()}`;
  const { elapsed = '', scripts = '' } = inventedProof(submissionId, changes['elapsed'] ? changes : {});
  return {
    ...{ 'ssegov-submission': submissionId, 'ssegov-kind': 'contact', 'ssegov-language': 'en' },
    ...{ 'ssegov-privacy': 'yes', 'ssegov-elapsed': elapsed, 'ssegov-scripts': scripts },
  };
}
const multipart = (values: Record<string, string | Blob>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.append(name, value);
  return form;
};

describe('a form of the page’s own, enhanced', () => {
  let receiver: TestReceiver;
  beforeEach(async () => (receiver = await TestReceiver.start()));

  for (const encode of [multipart, (values: Record<string, string>) => new URLSearchParams(values)]) {
    it(`is accepted with all its fields, whatever their names, in its encoding (${encode({}).constructor.name})`, async () => {
      const sent = { ...typed, ...additions(), 'ssegov-member': 'seoul-seongdong-gu' };
      for (let count = 0; count < 2; count += 1)
        assert.equal((await receiver.postEnhanced('/api/contact', encode(sent))).status, 202);
      await receiver.deliverDue();
      assert.equal(receiver.sent.length, 1);
      for (const line of [
        '이름: 시험',
        'your-message[0]: b',
        'submit: Send',
        'Concerns the member: seoul-seongdong-gu',
      ])
        assert.ok(receiver.sent[0]?.text.includes(`${line}\n`), line);
      assert.doesNotMatch(receiver.sent[0]?.text ?? '', /ssegov-/);
    });
  }

  it('keeps its own fields where they have the names of ours', async () => {
    const own = { ...typed, elapsed: 'two years', scripts: 'Hangul', trap: 'none', ...additions() };
    assert.equal((await receiver.postEnhanced('/api/contact', new URLSearchParams(own))).status, 202);
    await receiver.deliverDue();
    for (const line of ['elapsed: two years', 'scripts: Hangul', 'trap: none'])
      assert.ok(receiver.sent[0]?.text.includes(line), line);
  });

  it('that was sent too fast is held back like any other', async () => {
    await receiver.postEnhanced('/api/contact', new URLSearchParams({ ...typed, ...additions({ elapsed: '80' }) }));
    assert.deepEqual(receiver.store.countUnsent(), { suspected: 1, refused: 0 });
  });

  it('with a file is refused at its field; an empty file field is accepted', async () => {
    const file = new File(['x'], 'plan.pdf', { type: 'application/pdf' });
    const answer = await receiver.postEnhanced('/api/contact', multipart({ ...typed, ...additions(), plan: file }));
    assert.equal(answer.status, 422);
    assert.deepEqual(((await answer.json()) as { errors: object }).errors, { plan: 'Files cannot be sent here.' });
    const empty = multipart({ ...typed, ...additions(), plan: new File([], '') });
    assert.equal((await receiver.postEnhanced('/api/contact', empty)).status, 202);
  });

  it('with the basis "request" is accepted without a tick, and the mail says so', async () => {
    const request = { ...typed, ...additions(), 'ssegov-privacy': 'no', 'ssegov-basis': 'request' };
    assert.equal((await receiver.postEnhanced('/api/contact', new URLSearchParams(request))).status, 202);
    const asJson = inventedSubmission({ consent: { basis: 'request', privacy: false, marketing: false } });
    assert.equal((await receiver.post('/api/contact', asJson)).status, 202);
    await receiver.deliverDue();
    for (const { text } of receiver.sent) assert.match(text, /personal data: not asked for/);
    const consent = { ...typed, ...additions(), 'ssegov-privacy': 'no' };
    assert.equal((await receiver.postEnhanced('/api/contact', new URLSearchParams(consent))).status, 422);
  });
});
