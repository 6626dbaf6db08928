import { expect } from '@open-wc/testing';
import { isRefusal, readProblems } from '../../../src/forms/sending/read-problems.js';

const names = ['name', 'email', 'message', 'input_2', 'input_4_1', 'your-email'];

describe('the messages of servers that refuse a submission', () => {
  const email = { fields: { email: 'No.' } };
  const bodies: Record<string, readonly [body: unknown, problems: object]> = {
    'RFC 9457 with pointers': [
      { title: 'Refused.', errors: [{ detail: 'No.', pointer: '#/fields/email' }] },
      { message: 'Refused.', ...email },
    ],
    'RFC 9457 with errors by field': [
      { title: 'Refused.', errors: { email: ['No.', 'Never.'] } },
      { message: 'Refused.', ...email },
    ],
    'errors by field': [{ errors: { email: 'No.' } }, email],
    'errors in a list': [{ errors: [{ field: 'email', message: 'No.' }] }, email],
    'WordPress params': [
      { code: 'rest_invalid_param', message: 'Invalid.', data: { status: 400, params: { email: 'No.' } } },
      { message: 'Invalid.', ...email },
    ],
    'WordPress details take precedence over params': [
      {
        message: 'Invalid.',
        data: { params: { email: 'Invalid.' }, details: { email: { code: 'x', message: 'No.' } } },
      },
      { message: 'Invalid.', ...email },
    ],
    'WordPress params that are missing': [
      { message: 'Missing parameter(s): email', data: { status: 400, params: ['email'] } },
      { message: 'Missing parameter(s): email', fields: { email: 'Missing parameter(s): email' } },
    ],
    'Gravity Forms': [
      { is_valid: false, validation_messages: { 2: 'No.', 4: 'Agree.', 9: 'Other.' } },
      { message: 'Other.', fields: { input_2: 'No.', input_4_1: 'Agree.' } },
    ],
    'Contact Form 7': [
      { status: 'validation_failed', message: 'Errors.', invalid_fields: [{ field: 'your-email', message: 'No.' }] },
      { message: 'Errors.', fields: { 'your-email': 'No.' } },
    ],
    'WordPress ajax': [{ success: false, data: { message: 'No.' } }, { message: 'No.' }],
    'no object': ['no', {}],
    nothing: [null, {}],
    'null everywhere': [{ errors: null, data: null, message: null, validation_messages: null }, {}],
  };
  for (const [name, [body, problems]] of Object.entries(bodies))
    it(name, () => expect(readProblems(body, names)).to.deep.equal(problems));

  it('hostile messages are plain text on one line, bounded', () => {
    const evil = `<img src=x onerror=alert(1)>a\u0000\n b${'가'.repeat(10_000)}`;
    for (const body of [
      { validation_messages: { 2: evil } },
      { data: { params: { email: evil } } },
      { invalid_fields: [{ field: 'your-email', message: evil }] },
    ]) {
      const [words = ''] = Object.values(readProblems(body, names).fields ?? {});
      expect(words)
        .to.match(/^a b가/)
        .and.to.have.length(300);
    }
  });

  for (const body of [
    ...[{ ok: false }, { success: false }, { is_valid: false }, { status: 'validation_failed' }, { status: 'spam' }],
    ...[{ status: 'acceptance_missing' }, { status: 'aborted' }, { status: 'error' }, { errors: { email: 'No.' } }],
    ...[{ errors: [{ message: 'No.' }] }, { invalid_fields: [{}] }],
  ])
    it(`${JSON.stringify(body)} is a refusal, whatever its status`, () => expect(isRefusal(body)).to.be.true);

  for (const body of [
    ...[{}, { ok: true }, { status: 'mail_sent', invalid_fields: [] }, { status: 'accepted' }, { errors: [] }],
    ...[{ errors: {} }, { errors: null }, { is_valid: true, errors: ['old'] }, null, 'error', 7, []],
  ])
    it(`${JSON.stringify(body)} is not a refusal`, () => expect(isRefusal(body)).to.be.false);
});
