import type { Adapter } from '../adapter.js';
import { readJsonAnswer } from '../sending/read-answer.js';
import { request } from '../sending/request.js';
import { writeJson } from '../write-json.js';

/** POST of the whole submission as JSON: for `packages/ssegov-receiver` and every endpoint of one's own. */
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
