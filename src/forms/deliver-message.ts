import type { Outcome, PageForm, Submission, SubmittedConsent, Success } from './adapter.js';
import type { Route } from './choose-route.js';
import type { Draft } from './drafts.js';
import { proofOf } from './robot-proof.js';
import { sendSubmission } from './send-submission.js';

/** One request: lists of one newsletter service go together. */
export interface Delivery extends Route {
  readonly fields: Submission['fields'];
  readonly form?: PageForm | undefined;
}

export interface Message {
  readonly kind: Submission['kind'];
  readonly language: string;
  readonly deliveries: readonly Delivery[];
  /** What the visitor has said, in one text: the same again is the same message. */
  readonly carried: string;
  readonly consent: Omit<SubmittedConsent, 'at'>;
}

/** What tells people from robots. */
export interface Evidence {
  readonly trap: string;
  readonly elapsed: number;
  /** Milliseconds to wait before anything is sent. */
  readonly hold: number;
}

/** What the page does with a submission: nothing; or it sends it itself, and may say how that ends. */
export interface PageAnswer {
  readonly isTaken: boolean;
  readonly outcome?: Promise<Outcome> | undefined;
}

interface Context {
  /** Asks the page before each request. */
  readonly ask: (submission: Submission) => PageAnswer;
  /** The recipients that have confirmed this message. */
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

/** Several services: what not all of them confirm is not confirmed. */
const join = (one: Success, other: Success): Success => ({
  ...one,
  ...other,
  confirmed: one.confirmed && other.confirmed,
  ...(one.optIn || other.optIn ? { optIn: true } : {}),
});

/** Sends one request; undefined where the page has taken over. It also tries where the browser takes itself to be offline. */
async function deliver(
  { adapter, ...delivery }: Delivery,
  { kind, language, consent }: Message,
  { trap, elapsed, hold }: Evidence,
  { submissionId, at }: Draft,
  { ask, signal }: Context,
): Promise<Outcome | undefined> {
  const submission: Submission = {
    ...{ kind, submissionId, language, ...delivery },
    page: location.origin,
    consent: { ...consent, at },
    proof: proofOf(trap, '', submissionId, elapsed + hold),
  };
  const { isTaken, outcome } = ask(submission);
  if (isTaken && !outcome) return undefined;
  const fetch = globalThis.fetch.bind(globalThis);
  return (outcome ?? sendSubmission(submission, adapter, { signal, fetch })).catch(() => unknown);
}

/** Sends a message to all its endpoints, one after the other, up to the first that fails. Undefined where the page has taken over. */
export async function deliverMessage(
  message: Message,
  evidence: Evidence,
  draft: Draft,
  context: Context,
): Promise<Outcome | undefined> {
  if (evidence.hold > 0) await wait(evidence.hold, context.signal);
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
