import type { Adapter, Outcome, Submission } from '../adapter.js';
import { forNewsletter } from '../sending/for-newsletter.js';
import { listOf, textOf, urlEncoded } from '../sending/form-data.js';
import { parseJson, readFailure, isSuccess } from '../sending/read-answer.js';
import { request, type Answer } from '../sending/request.js';
import { sendOpaque } from '../sending/send-opaque.js';
import { writeJson } from '../write-json.js';

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

function readListmonk(answer: Answer, submission: Submission): Outcome {
  if (!isSuccess(answer)) return readFailure(answer, submission);
  const body = parseJson(answer.text) as { data?: { has_optin?: unknown } | null } | null | undefined;
  if (!body?.data) return { ok: false, code: 'not-json', retryable: true };
  return { ok: true, confirmed: true, ...(body.data.has_optin === true ? { optIn: true } : {}) };
}

/**
 * The public API of listmonk (`/api/public/subscription`), or its public form (`/subscription/form`). The lists are `?l=UUID`
 * in the endpoint, as often as needed; the visitor's choice replaces them if its ids are UUIDs. The API's answer can be read
 * if listmonk (6.0 or newer, Settings → Security) allows the page's origin. If it does not, the preflight fails and nothing is
 * sent: then the data are sent again as a form, whose answer cannot be read. Signing up twice has no effect.
 */
export const listmonk: Adapter = forNewsletter(async (submission, context) => {
  const { origin, pathname, searchParams } = new URL(submission.endpoint);
  const url = origin + pathname;
  const chosen = listOf(submission, 'lists').filter((id) => uuid.test(id));
  const lists = chosen.length > 0 ? chosen : searchParams.getAll('l');
  const email = textOf(submission, 'email');
  const name = textOf(submission, 'name');
  const fields = { email, name, l: lists };
  // listmonk's form takes a filled-in `nonce` for a robot.
  if (pathname.endsWith('/form')) return sendOpaque(url, urlEncoded({ ...fields, nonce: '' }), context);
  const init = {
    headers: { 'content-type': 'application/json' },
    body: writeJson({ email, name, list_uuids: lists }),
  };
  const outcome = await request(url, init, context, (answer) => readListmonk(answer, submission));
  const isUnreadable = !outcome.ok && outcome.code === 'offline' && origin !== location.origin;
  return isUnreadable ? sendOpaque(url, urlEncoded(fields), context) : outcome;
});
