import { SsegovSubmitEvent } from '../events/ssegov-submit-event.js';
import type { Outcome, Submission, SubmittedConsent } from '../forms/adapter.js';
import type { Route } from '../forms/choose-route.js';
import type { Draft } from '../forms/drafts.js';
import { proofOf } from '../forms/robot-proof.js';
import { sendSubmission } from '../forms/send-submission.js';

/** One request: lists of one newsletter service go together. */
export interface Delivery extends Route {
  readonly fields: Submission['fields'];
}

export interface Message {
  readonly kind: Submission['kind'];
  readonly language: string;
  readonly deliveries: readonly Delivery[];
  readonly consent: Omit<SubmittedConsent, 'at'>;
}

/** What tells people from robots. */
export interface Evidence {
  readonly trap: string;
  readonly elapsed: number;
  /** Milliseconds to wait before anything is sent. */
  readonly hold: number;
}

interface Way {
  readonly host: EventTarget;
  /** The endpoints that have this message already. */
  readonly delivered: Set<string>;
  readonly signal: AbortSignal;
}

const failed = (code: 'offline' | 'unknown'): Outcome => ({ ok: false, code, retryable: true });

const wait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** A mail program needs no network of ours. */
const isMail = (endpoint: string) => endpoint.startsWith('mailto:');

async function ask(submission: Submission, adapter: string | undefined, signal: AbortSignal): Promise<Outcome> {
  if (!navigator.onLine && !isMail(submission.endpoint)) return failed('offline');
  return sendSubmission(submission, adapter, { signal, fetch: globalThis.fetch.bind(globalThis) });
}

/** Sends a message to all its endpoints, one after the other, up to the first that fails. Undefined where the page has taken over. */
export async function deliverMessage(
  { kind, language, deliveries, consent }: Message,
  { trap, elapsed, hold }: Evidence,
  { submissionId, at }: Draft,
  { host, delivered, signal }: Way,
): Promise<Outcome | undefined> {
  if (hold > 0) await wait(hold, signal);
  let outcome: Outcome = { ok: true, confirmed: true };
  for (const { endpoint, adapter, fields } of deliveries) {
    if (signal.aborted) return undefined;
    if (delivered.has(endpoint)) continue;
    const event = new SsegovSubmitEvent({
      ...{ kind, submissionId, endpoint, language, fields },
      page: location.origin,
      consent: { ...consent, at },
      proof: proofOf(trap, '', submissionId, elapsed + hold),
    });
    const wanted = host.dispatchEvent(event);
    if (!wanted && !event.answer) return undefined;
    outcome = await (event.answer ?? ask(event.data, adapter, signal)).catch(() => failed('unknown'));
    if (!outcome.ok) return outcome;
    if (!isMail(endpoint)) delivered.add(endpoint);
  }
  return outcome;
}
