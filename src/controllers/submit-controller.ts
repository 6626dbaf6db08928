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

/** Milliseconds for one attempt: an adapter of the page's own may never answer. */
const sendTimeout = 60_000;

/** Milliseconds for one attempt with files: the 10 minutes of the request, and a minute more. */
const uploadTimeout = 660_000;

export type Phase = 'editing' | 'sending' | 'failed' | 'sent';

interface SubmitHost extends ReactiveControllerHost, EventTarget {
  readonly isConnected: boolean;
}

/** Where one form stands: what was typed, what is under way, how it ended. */
export class SubmitController implements ReactiveController {
  phase: Phase = 'editing';
  failure: Failure | undefined;
  success: Success | undefined;
  /** True once the network is back after a failure for want of it. */
  backOnline = false;

  readonly #host: SubmitHost;
  readonly #onEnd: (outcome: Outcome) => void;
  readonly #delivered = new Map<string, Success>();
  #key: string | undefined;
  /** The key of the draft: of two forms with one key, each has its own. */
  #place = '';
  #draft: Draft | undefined;
  /** One submission under way; it runs when it is told to, and one at a time. */
  readonly #task: Task<readonly [Message, Evidence, Draft], Outcome | undefined>;

  /** `onEnd` is told how each attempt has ended: after the page, and before the host is drawn anew. */
  constructor(host: SubmitHost, onEnd: (outcome: Outcome) => void) {
    this.#host = host;
    this.#onEnd = onEnd;
    this.#task = new Task(host, { autoRun: false, task: (parts, { signal }) => this.#deliver(parts, signal) });
    host.addController(this);
  }

  hostConnected(): void {
    this.#listen();
    if (this.#key !== undefined) this.#place ||= reserveDraft(this.#key);
  }

  /** An element that is only moved is connected again before the microtask: its request goes on. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#task.abort();
      this.#listen();
      this.#leave();
    });
  }

  /** What was typed and not sent, by field. */
  get texts(): Draft['texts'] {
    return this.#draft?.texts ?? {};
  }

  /** Takes up what was typed under that key, and not sent. False: it is the same key as before. */
  open(key: string): boolean {
    if (key === this.#key) return false;
    this.#leave();
    this.#key = key;
    this.#place = reserveDraft(key);
    this.#draft = readDraft(this.#place);
    this.#set('editing');
    return true;
  }

  keep(texts: Draft['texts']): void {
    const { submissionId = '', carried = '', at = '' } = this.#draft ?? {};
    this.#keep({ submissionId, carried, at, texts });
  }

  /** A clean sheet. */
  clear(): void {
    clearDraft(this.#place);
    this.#draft = undefined;
    this.#delivered.clear();
  }

  edit(): void {
    this.#set('editing');
  }

  /** What a robot gets to see. */
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

  /** What goes wrong after the element has left is told to nobody, but is there when it comes back. */
  async #deliver([message, evidence, draft]: readonly [Message, Evidence, Draft], signal: AbortSignal) {
    let isTimedOut = false;
    const hasFiles = message.deliveries.some(({ form }) => form?.hasFiles);
    const timer = window.setTimeout(
      () => {
        isTimedOut = true;
        this.#task.abort();
      },
      (hasFiles ? uploadTimeout : sendTimeout) + evidence.hold,
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
   * An id is made when a message is sent, not before: a tab that is duplicated takes the draft along. The same message again
   * keeps it, and so does one that was put right after its only server had refused it.
   */
  #identify({ deliveries, carried: said }: Message, texts: Draft['texts']): Draft {
    const carried = digest([...deliveries.map(({ endpoint }) => endpoint), said].join('\n'));
    const known = this.#draft?.submissionId ? this.#draft : undefined;
    const isRefused = /^(rejected|too-large)$/.test(this.failure?.code ?? '') && !this.#delivered.size;
    const same = known?.carried === carried || isRefused ? known : undefined;
    if (!same) this.#delivered.clear();
    const { submissionId = randomId(), at = new Date().toISOString() } = same ?? {};
    return this.#keep({ submissionId, carried, at, texts });
  }

  #keep(draft: Draft): Draft {
    this.#draft = draft;
    keepDraft(this.#place, draft);
    return draft;
  }

  #leave(): void {
    if (this.#place) freeDraft(this.#place);
    this.#place = '';
  }

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
    // While it is sent again, it is still known how it failed: whether the id is kept depends on it.
    if (phase !== 'sending') this.failure = outcome?.ok === false ? outcome : undefined;
    this.success = outcome?.ok ? outcome : undefined;
    this.backOnline = false;
    this.#listen();
    this.#host.requestUpdate();
  }

  #listen(): void {
    const isWaiting = this.phase === 'failed' && this.failure?.code === 'offline' && this.#host.isConnected;
    if (isWaiting) addEventListener('online', this.#onOnline);
    else removeEventListener('online', this.#onOnline);
  }

  readonly #ask = (submission: Submission): PageAnswer => {
    const event = new SsegovSubmitEvent(submission);
    return { isTaken: !this.#host.dispatchEvent(event), outcome: event.answer };
  };

  readonly #onOnline = (): void => {
    this.backOnline = true;
    this.#host.requestUpdate();
  };
}
