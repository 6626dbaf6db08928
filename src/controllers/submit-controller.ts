import { Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SsegovFailureEvent } from '../events/ssegov-failure-event.js';
import { SsegovSubmitEvent } from '../events/ssegov-submit-event.js';
import { SsegovSuccessEvent } from '../events/ssegov-success-event.js';
import type { Failure, FailureCode, Outcome, Submission, Success } from '../forms/adapter.js';
import { deliverMessage, type Evidence, type Message, type PageAnswer } from '../forms/deliver-message.js';
import { digest } from '../forms/digest.js';
import { clearDraft, freeDraft, keepDraft, readDraft, reserveDraft, type Draft } from '../forms/drafts.js';
import { randomId } from '../forms/random-id.js';

/** Timeout in ms of one attempt: an adapter of the page's own may never answer. */
const sendTimeout = 60_000;

/** Timeout in ms of one attempt with files: a minute more than the 10 minutes of the request. */
const uploadTimeout = 660_000;

export type Phase = 'editing' | 'sending' | 'failed' | 'sent';

interface SubmitHost extends ReactiveControllerHost, EventTarget {
  readonly isConnected: boolean;
}

/** The state of one form: its draft, its pending submission, and the outcome. */
export class SubmitController implements ReactiveController {
  phase: Phase = 'editing';
  failure: Failure | undefined;
  success: Success | undefined;
  /** True once the network is back after the failure `offline`. */
  backOnline = false;

  readonly #host: SubmitHost;
  readonly #onEnd: (outcome: Outcome) => void;
  readonly #delivered = new Map<string, Success>();
  #key: string | undefined;
  /** The key under which the draft is stored: two forms with the same `#key` have one each. */
  #draftKey = '';
  #draft: Draft | undefined;
  /** The pending submission: one at a time, started by `send` only. */
  readonly #task: Task<readonly [Message, Evidence, Draft], Outcome | undefined>;

  /** `onEnd` is called with each outcome, after the event for the page and before the host is rendered. */
  constructor(host: SubmitHost, onEnd: (outcome: Outcome) => void) {
    this.#host = host;
    this.#onEnd = onEnd;
    this.#task = new Task(host, { autoRun: false, task: (parts, { signal }) => this.#deliver(parts, signal) });
    host.addController(this);
  }

  hostConnected(): void {
    this.#watchNetwork();
    if (this.#key !== undefined) this.#draftKey ||= reserveDraft(this.#key);
  }

  /** An element that is only moved is connected again before the microtask, and keeps its request. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#task.abort();
      this.#watchNetwork();
      this.#releaseDraft();
    });
  }

  /** The text that was typed and not sent, by field. */
  get texts(): Draft['texts'] {
    return this.#draft?.texts ?? {};
  }

  /** Opens the draft under a key. Returns false if it is open already. */
  open(key: string): boolean {
    if (key === this.#key) return false;
    this.#releaseDraft();
    this.#key = key;
    this.#draftKey = reserveDraft(key);
    this.#draft = readDraft(this.#draftKey);
    this.#set('editing');
    return true;
  }

  keep(texts: Draft['texts']): void {
    const { submissionId = '', carried = '', at = '' } = this.#draft ?? {};
    this.#keep({ submissionId, carried, at, texts });
  }

  /** Deletes the draft, and forgets which endpoints have confirmed it. */
  clear(): void {
    clearDraft(this.#draftKey);
    this.#draft = undefined;
    this.#delivered.clear();
  }

  edit(): void {
    this.#set('editing');
  }

  /** Shows success to a robot, and sends nothing. */
  pretend(): void {
    const outcome = { ok: true, confirmed: true } as const;
    this.#set('sent', outcome);
    this.#onEnd(outcome);
  }

  fail(kind: Submission['kind'], code: FailureCode): void {
    this.#end(kind, { ok: false, code, retryable: true });
  }

  async send(message: Message, evidence: Evidence, texts: Draft['texts']): Promise<void> {
    if (this.#task.status === TaskStatus.PENDING) return;
    const draft = this.#identify(message, texts);
    this.#set('sending');
    await this.#task.run([message, evidence, draft]);
    const outcome = this.#task.value;
    if (outcome) this.#end(message.kind, outcome);
    else this.#set('editing');
  }

  /** Sends to all endpoints. An abort resolves as well: as `timeout`, or as `unknown` where the element has left the page. */
  async #deliver([message, evidence, draft]: readonly [Message, Evidence, Draft], signal: AbortSignal) {
    let isTimedOut = false;
    const hasFiles = message.deliveries.some(({ form }) => form?.hasFiles);
    const timer = window.setTimeout(
      () => {
        isTimedOut = true;
        this.#task.abort();
      },
      (hasFiles ? uploadTimeout : sendTimeout) + evidence.delay,
    );
    const ended = new Promise<Outcome>((resolve) => {
      signal.addEventListener('abort', () => {
        resolve({ ok: false, code: isTimedOut ? 'timeout' : 'unknown', retryable: true });
      });
    });
    const context = { ask: this.#ask, delivered: this.#delivered, signal };
    const sent = deliverMessage(message, evidence, draft, context);
    return Promise.race([sent, ended]).finally(() => clearTimeout(timer));
  }

  /**
   * Gives the message its submission id, at the first attempt and not before: a duplicated tab copies the draft. A message
   * that is sent again keeps its id; so does one that was corrected after it was refused and nothing had been delivered.
   */
  #identify({ deliveries, carried: content }: Message, texts: Draft['texts']): Draft {
    const carried = digest([...deliveries.map(({ endpoint }) => endpoint), content].join('\n'));
    const previous = this.#draft?.submissionId ? this.#draft : undefined;
    const isRefused = /^(rejected|too-large)$/.test(this.failure?.code ?? '') && !this.#delivered.size;
    const resent = previous?.carried === carried || isRefused ? previous : undefined;
    if (!resent) this.#delivered.clear();
    const { submissionId = randomId(), at = new Date().toISOString() } = resent ?? {};
    return this.#keep({ submissionId, carried, at, texts });
  }

  #keep(draft: Draft): Draft {
    this.#draft = draft;
    keepDraft(this.#draftKey, draft);
    return draft;
  }

  #releaseDraft(): void {
    if (this.#draftKey) freeDraft(this.#draftKey);
    this.#draftKey = '';
  }

  /** An element that has left the page dispatches no event, but shows the outcome when it comes back. */
  #end(kind: Submission['kind'], outcome: Outcome): void {
    const { submissionId = '' } = this.#draft ?? {};
    this.#set(outcome.ok ? 'sent' : 'failed', outcome);
    if (this.#host.isConnected)
      this.#host.dispatchEvent(
        outcome.ok
          ? new SsegovSuccessEvent(kind, submissionId, outcome.confirmed)
          : new SsegovFailureEvent(outcome.code, outcome.retryable, outcome.fields),
      );
    this.#onEnd(outcome);
  }

  #set(phase: Phase, outcome?: Outcome): void {
    this.phase = phase;
    // The last failure is kept while the message is sent again: whether it keeps its id depends on that.
    if (phase !== 'sending') this.failure = outcome?.ok === false ? outcome : undefined;
    this.success = outcome?.ok ? outcome : undefined;
    this.backOnline = false;
    this.#watchNetwork();
    this.#host.requestUpdate();
  }

  #watchNetwork(): void {
    const isWaiting = this.phase === 'failed' && this.failure?.code === 'offline' && this.#host.isConnected;
    if (isWaiting) addEventListener('online', this.#onOnline);
    else removeEventListener('online', this.#onOnline);
  }

  readonly #ask = (submission: Submission): PageAnswer => {
    const event = new SsegovSubmitEvent(submission);
    return { isHandled: !this.#host.dispatchEvent(event), outcome: event.answer };
  };

  readonly #onOnline = (): void => {
    this.backOnline = true;
    this.#host.requestUpdate();
  };
}
