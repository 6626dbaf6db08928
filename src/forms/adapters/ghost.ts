import type { Adapter, Outcome } from '../adapter.js';
import { forNewsletter } from '../sending/for-newsletter.js';
import { textOf } from '../sending/form-data.js';
import { isSuccess, readFailure } from '../sending/read-answer.js';
import { request, type Answer } from '../sending/request.js';
import { writeJson } from '../write-json.js';

/**
 * The members API of Ghost: it gives a token, then mails a link to follow. The endpoint is the address of the site or of the
 * API. `?label=` and `?newsletter=` in it, each as often as needed, are the labels and newsletters of the new member.
 */
export const ghost: Adapter = forNewsletter(async (submission, context) => {
  const { origin, pathname, searchParams } = new URL(submission.endpoint);
  const api = `${origin}${pathname.replace(/\/(members\/api(\/.*)?)?$/, '')}/members/api`;
  let token: Answer | undefined;
  const integrity = await request(`${api}/integrity-token/`, { method: 'GET' }, context, (answer): Outcome => {
    token = answer;
    // Older versions have no such token, and need none.
    return isSuccess(answer) || answer.status === 404
      ? { ok: true, confirmed: false }
      : readFailure(answer, submission);
  });
  if (!integrity.ok) return integrity;
  const name = textOf(submission, 'name');
  const newsletters = searchParams.getAll('newsletter').map((title) => ({ name: title }));
  const body = {
    email: textOf(submission, 'email'),
    emailType: 'subscribe',
    // If it is filled in, Ghost answers as usual and sends nothing.
    honeypot: '',
    labels: searchParams.getAll('label'),
    ...(name ? { name } : {}),
    ...(newsletters.length > 0 ? { newsletters } : {}),
    ...(token && isSuccess(token) ? { integrityToken: token.text?.trim() } : {}),
  };
  const init = { headers: { 'content-type': 'application/json' }, body: writeJson(body) };
  return request(`${api}/send-magic-link/`, init, context, (answer) => {
    if (isSuccess(answer)) return { ok: true, confirmed: true, optIn: true };
    const failure = readFailure(answer, submission);
    // Ghost names no field, but the address is the only one that it checks.
    const words =
      failure.code === 'rejected' && /\be-?mail\b/i.test(failure.message ?? '') ? failure.message : undefined;
    return words ? { ...failure, fields: { email: words } } : failure;
  });
});
