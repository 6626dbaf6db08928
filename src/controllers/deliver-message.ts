import { SsegovSubmitEvent } from '../events/ssegov-submit-event.js';
import type { Outcome, PageForm, Submission, SubmittedConsent } from '../forms/adapter.js';
import type { Route } from '../forms/choose-route.js';
import type { Draft } from '../forms/drafts.js';
import { proofOf } from '../forms/robot-proof.js';
import { sendSubmission } from '../forms/send-submission.js';

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

type Success = Extract<Outcome, { readonly ok: true }>;

interface Way {
  readonly host: EventTarget;
  /** Who has this message already, and said so. */
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

/** Sends one request; undefined where the page has taken over. Whether the browser believes to be online is no reason not to try. */
async function deliver(
  { adapter, ...delivery }: Delivery,
  { kind, language, consent }: Message,
  { trap, elapsed, hold }: Evidence,
  { submissionId, at }: Draft,
  { host, signal }: Way,
): Promise<Outcome | undefined> {
  const event = new SsegovSubmitEvent({
    ...{ kind, submissionId, language, ...delivery },
    page: location.origin,
    consent: { ...consent, at },
    proof: proofOf(trap, '', submissionId, elapsed + hold),
  });
  const isWanted = host.dispatchEvent(event);
  if (!isWanted && !event.answer) return undefined;
  const context = { signal, fetch: globalThis.fetch.bind(globalThis) };
  return (event.answer ?? sendSubmission(event.data, adapter, context)).catch(() => unknown);
}

/** Sends a message to all its endpoints, one after the other, up to the first that fails. Undefined where the page has taken over. */
export async function deliverMessage(
  message: Message,
  evidence: Evidence,
  draft: Draft,
  way: Way,
): Promise<Outcome | undefined> {
  if (evidence.hold > 0) await wait(evidence.hold, way.signal);
  let whole: Success | undefined;
  for (const delivery of message.deliveries) {
    if (way.signal.aborted) return undefined;
    const recipient = recipientOf(delivery);
    const outcome = way.delivered.get(recipient) ?? (await deliver(delivery, message, evidence, draft, way));
    if (!outcome?.ok) return outcome;
    if (outcome.confirmed) way.delivered.set(recipient, outcome);
    whole = whole ? join(whole, outcome) : outcome;
  }
  return whole ?? { ok: false, code: 'no-endpoint', retryable: false };
}
