import type { Adapter } from '../adapter.js';
import { readJsonAnswer } from '../sending/read-answer.js';
import { request } from '../sending/request.js';
import { writeJson } from '../write-json.js';

/** Sends the whole submission as JSON by POST: for `ssegov-receiver`, and for any server of your own. */
export const json: Adapter = (submission, context) => {
  const { kind, submissionId, language, page, fields, consent, proof } = submission;
  return request(
    submission.endpoint,
    {
      headers: { 'content-type': 'application/json', accept: 'application/json, application/problem+json' },
      body: writeJson({ kind, submissionId, language, page, fields, consent, proof }),
    },
    context,
    (answer) => readJsonAnswer(answer, submission),
  );
};
