import type { Adapter, PageForm, Submission } from '../adapter.js';
import { addToForm, encodeForm } from '../sending/encode-form.js';
import { recordOf, urlEncoded } from '../sending/form-data.js';
import { readFormAnswer } from '../sending/read-answer.js';
import { sendSimple } from '../sending/send-simple.js';

const prefixed = (values: Submission['fields']): Submission['fields'] =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`ssegov-${name}`, value]));

/** What we add to a form of the page's own: all names begin with `ssegov-`, and fields that the form has are left out. */
function additionsTo({ data }: PageForm, submission: Submission, record: Record<string, string>): Submission['fields'] {
  const { elapsed = '', scripts = '' } = submission.proof;
  const others = Object.entries(submission.fields).filter(([name]) => !data.has(name));
  return { ...prefixed({ ...Object.fromEntries(others), elapsed, scripts }), ...record };
}

/**
 * Sends a POST like a plain HTML form: for form mailers, and for a form of the page's own that works without scripts. The
 * latter is sent as the browser would: in its own encoding, and with cookies to the page's own origin.
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
