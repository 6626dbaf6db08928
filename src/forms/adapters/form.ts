import type { Adapter } from '../adapter.js';
import { recordOf, urlEncoded } from '../form-data.js';
import { readFormAnswer } from '../read-answer.js';
import { sendEither } from '../send-either.js';

/** POST as a plain HTML form does: for form mailers, and for the form of a page that works without scripts. */
export const form: Adapter = (submission, context) => {
  const { endpoint, submissionId, fields, consent, proof } = submission;
  const record = { ...recordOf(submission), 'ssegov-consent-text': consent.text };
  const body = urlEncoded({ ...fields, ...proof, ...record });
  const headers = { accept: 'application/json, text/html;q=0.9', 'idempotency-key': submissionId };
  return sendEither(endpoint, { headers, body }, body, context, (answer) => readFormAnswer(answer, submission));
};
