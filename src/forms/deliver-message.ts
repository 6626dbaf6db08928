import type { Outcome, PageForm, Submission, SubmittedConsent, Success } from './adapter.js';
import type { Route } from './choose-route.js';
import type { Draft } from './drafts.js';
import { proofOf } from './robot-proof.js';
import { sendSubmission } from './send-submission.js';

/** One request to one server: newsletters of one service share it. */
export interface Delivery extends Route {
  readonly fields: Submission['fields'];
  readonly form?: PageForm | undefined;
}

/** A filled-in form, ready to be sent. */
export interface Message {
  readonly kind: Submission['kind'];
  readonly language: string;
  readonly deliveries: readonly Delivery[];
  /** What the visitor has entered, as one text: an equal text is the same message. */
  readonly carried: string;
  readonly consent: Omit<SubmittedConsent, 'at'>;
}

/** What tells people from robots. */
export interface Evidence {
  /** The name of the hidden field. */
  readonly trap: string;
  /** Milliseconds since the form was shown. */
  readonly elapsed: number;
  /** Milliseconds to wait before anything is sent. */
  readonly delay: number;
}

/** Whether the page sends a submission itself, and, if it reports that, the outcome. */
export interface PageAnswer {
  readonly isHandled: boolean;
  readonly outcome?: Promise<Outcome> | undefined;
}

interface Context {
  /** Dispatches `ssegov-submit` before each request. */
  readonly ask: (submission: Submission) => PageAnswer;
  /** The recipients that have confirmed this message: they do not get it again. */
  readonly delivered: Map<string, Success>;
  readonly signal: AbortSignal;
}

const unknown: Outcome = { ok: false, code: 'unknown', retryable: true };

const wait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

const recipientOf = ({ endpoint, adapter = '' }: Delivery) => `${endpoint}\n${adapter}`;

/** Joins the outcomes of several services: confirmed only if all of them are. */
const join = (one: Success, other: Success): Success => ({
  ...one,
  ...other,
  confirmed: one.confirmed && other.confirmed,
  ...(one.optIn || other.optIn ? { optIn: true } : {}),
});

/** Sends one request, even if the browser reports that it is offline. Undefined if the page sends it itself. */
async function deliver(
  { adapter, ...delivery }: Delivery,
  { kind, language, consent }: Message,
  { trap, elapsed, delay }: Evidence,
  { submissionId, at }: Draft,
  { ask, signal }: Context,
): Promise<Outcome | undefined> {
  const submission: Submission = {
    ...{ kind, submissionId, language, ...delivery },
    page: location.origin,
    consent: { ...consent, at },
    proof: proofOf(trap, '', submissionId, elapsed + delay),
  };
  const { isHandled, outcome } = ask(submission);
  if (isHandled && !outcome) return undefined;
  const fetch = globalThis.fetch.bind(globalThis);
  return (outcome ?? sendSubmission(submission, adapter, { signal, fetch })).catch(() => unknown);
}

/** Sends a message to its endpoints, one after the other, up to the first that fails. Undefined if the page sends it itself. */
export async function deliverMessage(
  message: Message,
  evidence: Evidence,
  draft: Draft,
  context: Context,
): Promise<Outcome | undefined> {
  if (evidence.delay > 0) await wait(evidence.delay, context.signal);
  let whole: Success | undefined;
  for (const delivery of message.deliveries) {
    if (context.signal.aborted) return undefined;
    const recipient = recipientOf(delivery);
    const outcome = context.delivered.get(recipient) ?? (await deliver(delivery, message, evidence, draft, context));
    if (!outcome?.ok) return outcome;
    if (outcome.confirmed) context.delivered.set(recipient, outcome);
    whole = whole ? join(whole, outcome) : outcome;
  }
  return whole ?? { ok: false, code: 'no-endpoint', retryable: false };
}
