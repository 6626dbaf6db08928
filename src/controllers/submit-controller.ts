import { Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SsegovFailureEvent } from '../events/ssegov-failure-event.js';
import { SsegovSuccessEvent } from '../events/ssegov-success-event.js';
import type { Failure, FailureCode, Outcome, Submission } from '../forms/adapter.js';
import { digest } from '../forms/digest.js';
import { clearDraft, keepDraft, readDraft, type Draft } from '../forms/drafts.js';
import { randomId } from '../forms/random-id.js';
import { deliverMessage, type Evidence, type Message } from './deliver-message.js';

/** An adapter of the page's own may never answer. */
const patience = 60_000;

export type Phase = 'editing' | 'sending' | 'failed' | 'sent';
export type Success = Extract<Outcome, { readonly ok: true }>;

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
  readonly #delivered = new Set<string>();
  #key = '';
  #draft: Draft | undefined;
  /** One submission under way; it runs when it is told to, and one at a time. */
  readonly #task: Task<readonly [Message, Evidence, Draft], Outcome | undefined>;

  constructor(host: SubmitHost) {
    this.#host = host;
    this.#task = new Task(host, { autoRun: false, task: (parts, { signal }) => this.#deliver(parts, signal) });
    host.addController(this);
  }

  hostConnected(): void {
    this.#listen();
  }

  /** An element that is only moved is connected again before the microtask: its request goes on. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#task.abort();
      this.#listen();
    });
  }

  /** Takes up what was typed under that key, and not sent; texts by field. */
  open(key: string): Draft['texts'] | undefined {
    if (key === this.#key) return undefined;
    this.#key = key;
    this.#draft = readDraft(key);
    this.#set('editing');
    return this.#draft?.texts ?? {};
  }

  keep(texts: Draft['texts']): void {
    const { submissionId = randomId(), carried = '', at = '' } = this.#draft ?? {};
    this.#draft = { submissionId, carried, at, texts };
    keepDraft(this.#key, this.#draft);
  }

  /** A clean sheet. */
  clear(): void {
    clearDraft(this.#key);
    this.#draft = undefined;
    this.#delivered.clear();
  }

  edit(): void {
    this.#set('editing');
  }

  /** What a robot gets to see. */
  pretend(): void {
    this.#set('sent', { ok: true, confirmed: true });
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
    let isLate = false;
    const timer = window.setTimeout(() => {
      isLate = true;
      this.#task.abort();
    }, patience + evidence.hold);
    const ended = new Promise<Outcome>((resolve) => {
      signal.addEventListener('abort', () => {
        resolve({ ok: false, code: isLate ? 'timeout' : 'unknown', retryable: true });
      });
    });
    const sent = deliverMessage(message, evidence, draft, { host: this.#host, delivered: this.#delivered, signal });
    return Promise.race([sent, ended]).finally(() => clearTimeout(timer));
  }

  /** The same message keeps its id, and so does one that the server has surely not taken. */
  #identify({ deliveries, consent }: Message, texts: Draft['texts']): Draft {
    const parts = deliveries.flatMap(({ endpoint, fields }) => [endpoint, ...Object.entries(fields).flat(2)]);
    const carried = digest([...parts, consent.marketing].join('\n'));
    const known = this.#draft;
    const refused = this.failure && /^(rejected|too-large)$/.test(this.failure.code);
    const same = known && (!known.carried || known.carried === carried || refused);
    if (!same) this.#delivered.clear();
    const at = (same && known.at) || new Date().toISOString();
    this.#draft = { submissionId: same ? known.submissionId : randomId(), carried, at, texts };
    keepDraft(this.#key, this.#draft);
    return this.#draft;
  }

  #end(kind: Submission['kind'], outcome: Outcome): void {
    const { submissionId = '' } = this.#draft ?? {};
    this.#set(outcome.ok ? 'sent' : 'failed', outcome);
    if (!this.#host.isConnected) return;
    this.#host.dispatchEvent(
      outcome.ok
        ? new SsegovSuccessEvent(kind, submissionId, outcome.confirmed)
        : new SsegovFailureEvent(outcome.code, outcome.retryable, outcome.fields),
    );
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
    const waits = this.phase === 'failed' && this.failure?.code === 'offline' && this.#host.isConnected;
    if (waits) addEventListener('online', this.#tell);
    else removeEventListener('online', this.#tell);
  }

  readonly #tell = (): void => {
    this.backOnline = true;
    this.#host.requestUpdate();
  };
}
