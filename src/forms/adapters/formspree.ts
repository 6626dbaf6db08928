import type { Adapter } from '../adapter.js';
import { recordOf } from '../sending/form-data.js';
import { readJsonAnswer } from '../sending/read-answer.js';
import { request } from '../sending/request.js';
import { writeJson } from '../write-json.js';

/** Formspree: `https://formspree.io/f/KEY`. It stores and mails every field, of messages and of sign-ups. */
export const formspree: Adapter = (submission, context) => {
  const { subject, ...fields } = submission.fields;
  const lists = Object.entries(fields).map(([name, value]) => [name, typeof value === 'string' ? value : value.join()]);
  const body = {
    ...(Object.fromEntries(lists) as Record<string, string>),
    ...(subject === undefined ? {} : { _subject: subject }),
    // If it is filled in, Formspree takes the visitor for a robot.
    _gotcha: '',
    ...recordOf(submission),
  };
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  return request(submission.endpoint, { headers, body: writeJson(body) }, context, (answer) =>
    readJsonAnswer(answer, submission),
  );
};
