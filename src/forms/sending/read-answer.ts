import type { Failure, Outcome, Submission } from '../adapter.js';
import { isRefusal, readProblems } from './read-problems.js';
import type { Answer } from './request.js';

/** The value of a JSON text; undefined where it is none. */
export function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

/** What our own forms ask for, filled in or not. */
const ownFields = ['name', 'email', 'organisation', 'subject', 'message', 'lists', 'privacy', 'marketing'];

const namesOf = ({ fields, form }: Submission) =>
  form ? [...form.data.keys(), ...Object.keys(fields)] : [...Object.keys(fields), ...ownFields];

/** The server has read the submission and will not have it as it is. */
export const rejection = (body: unknown, submission: Submission): Failure => ({
  ok: false,
  code: 'rejected',
  retryable: false,
  ...readProblems(body, namesOf(submission)),
});

/** What an answer that is no success means. */
export function readFailure({ status, text, retryAfter }: Answer, submission: Submission): Failure {
  const later = retryAfter === undefined ? {} : { retryAfter };
  if (status === 413) return { ok: false, code: 'too-large', retryable: false };
  if (status === 429) return { ok: false, code: 'too-many', retryable: true, ...later };
  if (status >= 500 || status === 408 || status === 425) return { ok: false, code: 'http', retryable: true, ...later };
  if (status < 400) return { ok: false, code: 'http', retryable: false };
  const refused = rejection(parseJson(text), submission);
  // Wrong address or no leave: what was filled in is not to blame, unless the server says so.
  return /^(401|403|404|405|410)$/.test(`${status}`) && !refused.fields ? { ...refused, code: 'http' } : refused;
}

export const isSuccess = ({ status }: Answer): boolean => status >= 200 && status < 300;

/** What a server that speaks JSON has answered. Success may have no body; a page in its place is none. */
export function readJsonAnswer(answer: Answer, submission: Submission): Outcome {
  if (!isSuccess(answer)) return readFailure(answer, submission);
  if (answer.text === '') return { ok: true, confirmed: true };
  const body = parseJson(answer.text);
  if (body === undefined) return { ok: false, code: 'not-json', retryable: true };
  if (isRefusal(body)) return rejection(body, submission);
  const { status, optIn, message, confirmation_message: thanks } = { ...(body as Record<string, unknown> | null) };
  const words = readProblems({ message: message ?? thanks }, []).message;
  const says = words ? { message: words } : {};
  // Contact Form 7 has read the form, and could not mail it.
  if (status === 'mail_failed') return { ok: false, code: 'http', retryable: true, ...says };
  return { ok: true, confirmed: true, ...(optIn === true ? { optIn } : {}), ...says };
}

/** What the server of a plain HTML form has answered: it says no more than a status, or sends the visitor on. */
export function readFormAnswer(answer: Answer, submission: Submission): Outcome {
  if (answer.moved) return { ok: true, confirmed: false };
  const outcome = readJsonAnswer(answer, submission);
  // A page: its words are for people. It may say thank you, or show the form again with what is wrong.
  return !outcome.ok && outcome.code === 'not-json' ? { ok: true, confirmed: false } : outcome;
}
