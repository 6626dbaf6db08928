import type { Settings } from '../settings.js';
import type { PendingMail, Store } from '../store/store.js';
import { dayMs } from '../time.js';
import { classifyFailure, type FailureScope } from './classify-failure.js';
import { composeMail } from './compose-mail.js';
import { composeReport } from './compose-report.js';
import type { MailFailure, Transport } from './mail.js';
import { QueuePause } from './queue-pause.js';

/** Milliseconds from the first submission that looks like a robot's to the mail about all of them. */
export const reportDelayMs = dayMs;
/**
 * Milliseconds until a mail that the server may have accepted is sent again: the time that the server has to answer
 * (RFC 5321, 4.5.3.2.6).
 */
const uncertainMs = 600_000;
/** Milliseconds to wait for a transport that ignores the abort signal. */
const abandonMs = 500;

export interface MailQueueOptions {
  readonly store: Store;
  readonly transport: Transport;
  readonly settings: Settings;
  /** Signs the links. */
  readonly secret: string;
  readonly now?: () => number;
  readonly log?: (line: string) => void;
}

/**
 * Sends the pending mails of a store, one at a time, so that a mail server that works again is not flooded. A failed
 * mail is retried after a pause that doubles each time, for as long as it takes. While the mail server fails, one mail
 * is tried for all. On Node `QueueTimer` calls it; on another platform, the clock of the platform.
 */
export class MailQueue {
  readonly #options: Required<MailQueueOptions>;
  readonly #pause: QueuePause;
  readonly #aborting = new AbortController();
  /** Rejects `abandonMs` after the signal. */
  readonly #abandoned: Promise<never>;
  /** Mails that the server has accepted but the store has not yet marked as sent: its disk may be full. */
  readonly #accepted = new Set<string>();
  #delivering: Promise<void> | undefined;
  #isStopped = false;

  constructor({ now = Date.now, log = console.error, ...options }: MailQueueOptions) {
    this.#options = { ...options, now, log };
    this.#pause = new QueuePause((attempts) => this.#backOff(attempts), now);
    const { signal } = this.#aborting;
    this.#abandoned = new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => setTimeout(reject, abandonMs, new Error('stopped')));
    });
    this.#abandoned.catch(() => undefined);
  }

  /** Sends everything that is due. A call during a delivery waits for that delivery. */
  deliverDue(): Promise<void> {
    return (this.#delivering ??= this.#deliverAll().finally(() => (this.#delivering = undefined)));
  }

  /** When the next mail may be sent; undefined: none is pending. */
  async findNextTime(): Promise<number | undefined> {
    const next = await this.#options.store.findNextTime();
    return next === undefined ? undefined : Math.max(next, this.#pause.until);
  }

  /** Sends nothing for a while, as after a failure of the mail server. Returns when the pause ends. */
  pause(): number {
    this.#pause.begin();
    return this.#pause.until;
  }

  /** Starts no further mail. */
  stop(): void {
    this.#isStopped = true;
  }

  /** Cuts the connection of the mail that is being sent; it stays pending. */
  abort(): void {
    this.#aborting.abort();
  }

  async #deliverAll(): Promise<void> {
    const { store, now } = this.#options;
    await store.reschedule(now());
    while (!this.#isStopped && !this.#pause.isActive) {
      const pending = await store.findDueMail(now());
      if (!pending || !(await this.#deliver(pending))) break;
    }
  }

  /** Returns whether the mail server works. */
  async #deliver(pending: PendingMail): Promise<boolean> {
    const { store, settings, secret, now, transport } = this.#options;
    const { messageId, purpose, submission } = pending;
    const isReport = purpose === 'suspect';
    const batch = isReport ? await store.listSuspects(submission.receivedAt + reportDelayMs) : [pending];
    if (!this.#accepted.has(messageId)) {
      try {
        const mail = isReport ? composeReport(batch, settings) : await composeMail(pending, settings, secret, now());
        await Promise.race([transport.sendMail(mail, { signal: this.#aborting.signal }), this.#abandoned]);
      } catch (error) {
        return this.#handleFailure(pending, batch, error as MailFailure);
      }
      this.#accepted.add(messageId);
      this.#pause.forgetFailures();
    }
    for (const mail of batch) await store.closeMail(mail.messageId, now(), 'sent');
    this.#accepted.delete(messageId);
    return true;
  }

  /** Returns whether the mail server works. The batch is everything that goes into the same mail. */
  async #handleFailure(pending: PendingMail, batch: readonly PendingMail[], failure: MailFailure): Promise<boolean> {
    const { store, now, log } = this.#options;
    if (this.#aborting.signal.aborted && !failure.isUncertain) return false;
    const scope = classifyFailure(failure);
    if (scope !== 'server') this.#pause.forgetFailures();
    // Only codes are logged: the server's words may contain an address, and a log is kept longer than a submission.
    const codes = `${failure.code ?? 'error'} ${failure.responseCode ?? 0}`;
    const said = `mail ${pending.submission.submissionId} (${pending.purpose}): ${codes}`;
    if (scope === 'address' && pending.purpose === 'opt-in') {
      await store.closeMail(pending.messageId, now(), 'refused');
      log(`${said}, given up: there is no such address`);
      return true;
    }
    log(said + (await this.#postpone(batch, scope, pending.attempts, failure.isUncertain ?? false, codes)));
    return scope !== 'server';
  }

  /** Returns the end of the line in the log. */
  async #postpone(
    batch: readonly PendingMail[],
    scope: FailureScope,
    attempts: number,
    isUncertain: boolean,
    codes: string,
  ): Promise<string> {
    const { store, now } = this.#options;
    const length = scope === 'server' ? this.#pause.begin() : this.#backOff(attempts);
    const delay = isUncertain ? Math.max(length, uncertainMs) : length;
    for (const { messageId } of batch) await store.postponeMail(messageId, now(), now() + delay, codes);
    const uncertain = isUncertain ? ', the mail may have arrived' : '';
    const paused = scope === 'server' ? `, the queue is paused for ${length / 1000} s` : '';
    return `${uncertain}, next attempt in ${delay / 1000} s${paused}`;
  }

  /** Milliseconds until the next attempt, after this many attempts. */
  #backOff(attempts: number): number {
    const { RETRY_SECONDS, RETRY_MAX_SECONDS } = this.#options.settings;
    return Math.min(RETRY_SECONDS * 2 ** Math.min(attempts, 30), RETRY_MAX_SECONDS) * 1000;
  }
}
