import type { Adapter, PageForm, Submission } from '../adapter.js';
import { addToForm, encodeForm } from '../sending/encode-form.js';
import { recordOf, urlEncoded } from '../sending/form-data.js';
import { readFormAnswer } from '../sending/read-answer.js';
import { sendSimple } from '../sending/send-simple.js';

const prefixed = (values: Submission['fields']): Submission['fields'] =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`ssegov-${name}`, value]));

/** What we add to a form of the page's own: all of it under `ssegov-…`, and nothing that the form has itself. */
function additionsTo({ data }: PageForm, submission: Submission, record: Record<string, string>): Submission['fields'] {
  const { elapsed = '', scripts = '' } = submission.proof;
  const others = Object.entries(submission.fields).filter(([name]) => !data.has(name));
  return { ...prefixed({ ...Object.fromEntries(others), elapsed, scripts }), ...record };
}

/**
 * POST as a plain HTML form does: for form mailers, and for the form of a page that works without scripts. That one is sent
 * as the browser would send it, in its own encoding, and with the cookies of the page's own site to that site.
 */
export const form: Adapter = (submission, context) => {
  const { endpoint, fields, consent, proof, form: page } = submission;
  const record = { ...recordOf(submission), 'ssegov-consent-text': consent.text };
  const body = page
    ? encodeForm(addToForm(page, additionsTo(page, submission, record)), page.enctype)
    : urlEncoded({ ...fields, ...proof, ...record });
  const headers = { accept: 'application/json, text/html;q=0.9' };
  const credentials = page ? 'same-origin' : 'omit';
  return sendSimple(endpoint, { headers, body, credentials }, context, (answer) => readFormAnswer(answer, submission));
};
