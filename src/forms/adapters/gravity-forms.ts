import type { Adapter } from '../adapter.js';
import { encodeForm } from '../sending/encode-form.js';
import { mapFields, readMappedAnswer } from './field-map.js';
import { sendSimple } from '../sending/send-simple.js';

/** The field ids of a form whose fields were added in this order: name, e-mail, message, consent. */
const defaultIds = { name: '1', email: '2', message: '3', privacy: '4.1' };

/** `5.1` is the first part of field 5; PHP reads its name with an underscore. */
const inputName = (id: string): string => (/^\d/.test(id) ? `input_${id.replaceAll('.', '_')}` : id);

/**
 * The REST API of Gravity Forms: `https://SITE/wp-json/gf/v2/forms/ID/submissions`. The fragment of the endpoint maps our
 * fields to the ids of the form's fields: `#name=1&email=2&message=4&privacy=5.1`.
 */
export const gravityForms: Adapter = async (submission, context) => {
  const mapped = mapFields(submission, defaultIds, inputName);
  if (!mapped) return { ok: false, code: 'no-endpoint', retryable: false };
  const { data } = mapped;
  const body = submission.form?.hasFiles ? data : encodeForm(data, 'application/x-www-form-urlencoded');
  const init = { headers: { accept: 'application/json' }, body };
  return sendSimple(submission.endpoint, init, context, (answer) => readMappedAnswer(answer, submission, mapped));
};
