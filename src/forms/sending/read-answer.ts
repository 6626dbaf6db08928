import type { Failure, Outcome, Submission } from '../adapter.js';
import { isRefusal, readProblems } from './read-problems.js';
import type { Answer } from './request.js';

/** The value of a JSON text; undefined if it is not JSON. */
export function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

/** The fields of our own forms, whether filled in or not. */
const ownFields = ['name', 'email', 'organisation', 'subject', 'message', 'lists', 'privacy', 'marketing'];

const namesOf = ({ fields, form }: Submission) =>
  form ? [...form.data.keys(), ...Object.keys(fields)] : [...Object.keys(fields), ...ownFields];

/** The failure if the server has read the submission and does not accept it. */
export const rejection = (body: unknown, submission: Submission): Failure => ({
  ok: false,
  code: 'rejected',
  retryable: false,
  ...readProblems(body, namesOf(submission)),
});

/** The failure that an answer without a success status means. */
export function readFailure({ status, text, retryAfter }: Answer, submission: Submission): Failure {
  const later = retryAfter === undefined ? {} : { retryAfter };
  if (status === 413) return { ok: false, code: 'too-large', retryable: false };
  if (status === 429) return { ok: false, code: 'too-many', retryable: true, ...later };
  if (status >= 500 || status === 408 || status === 425) return { ok: false, code: 'http', retryable: true, ...later };
  if (status < 400) return { ok: false, code: 'http', retryable: false };
  const refused = rejection(parseJson(text), submission);
  // A wrong address or a missing permission: not the visitor's fault, unless the server names a field.
  return /^(401|403|404|405|410)$/.test(`${status}`) && !refused.fields ? { ...refused, code: 'http' } : refused;
}

export const isSuccess = ({ status }: Answer): boolean => status >= 200 && status < 300;

/** Reads the answer of a server that speaks JSON. A success may have no body; a page instead of JSON is no success. */
export function readJsonAnswer(answer: Answer, submission: Submission): Outcome {
  if (!isSuccess(answer)) return readFailure(answer, submission);
  if (answer.text === '') return { ok: true, confirmed: true };
  const body = parseJson(answer.text);
  if (body === undefined) return { ok: false, code: 'not-json', retryable: true };
  if (isRefusal(body)) return rejection(body, submission);
  const { status, optIn, message, confirmation_message: thanks } = { ...(body as Record<string, unknown> | null) };
  const words = readProblems({ message: message ?? thanks }, []).message;
  const says = words ? { message: words } : {};
  // Contact Form 7 has accepted the form, but could not mail it.
  if (status === 'mail_failed') return { ok: false, code: 'http', retryable: true, ...says };
  return { ok: true, confirmed: true, ...(optIn === true ? { optIn } : {}), ...says };
}

/** Reads the answer of a server for plain HTML forms: a status and a page, or a redirect. */
export function readFormAnswer(answer: Answer, submission: Submission): Outcome {
  if (answer.moved) return { ok: true, confirmed: false };
  const outcome = readJsonAnswer(answer, submission);
  // A page is written for people: it may say thank you, or show the form again with errors.
  return !outcome.ok && outcome.code === 'not-json' ? { ok: true, confirmed: false } : outcome;
}
