import type { Adapter } from '../adapter.js';
import { mapFields, readMappedAnswer } from './field-map.js';
import { sendSimple } from '../sending/send-simple.js';

/** The field names in the form that Contact Form 7 creates on installation. */
const defaultNames = { name: 'your-name', email: 'your-email', subject: 'your-subject', message: 'your-message' };

/**
 * The REST API of Contact Form 7, which takes multipart only:
 * `https://SITE/wp-json/contact-form-7/v1/contact-forms/ID/feedback`. Other field names than the default ones are in the
 * fragment of the endpoint: `#organisation=your-company&privacy=acceptance-1`.
 */
export const contactForm7: Adapter = async (submission, context) => {
  const mapped = mapFields(submission, defaultNames);
  if (!mapped) return { ok: false, code: 'no-endpoint', retryable: false };
  const { data } = mapped;
  const id = /\/contact-forms\/(\d+)/.exec(submission.endpoint)?.[1] ?? '';
  // Without the tag that its form on a page has, it answers that there is no such form.
  const formTags = { _wpcf7: id, _wpcf7_unit_tag: `wpcf7-f${id}-o1`, _wpcf7_container_post: '0' };
  for (const [name, value] of Object.entries(formTags)) if (!data.has(name)) data.set(name, value);
  const init = { headers: { accept: 'application/json' }, body: data };
  return sendSimple(submission.endpoint, init, context, (answer) => readMappedAnswer(answer, submission, mapped));
};
