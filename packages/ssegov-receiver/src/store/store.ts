import type { Submission } from '../submission/submission.js';

/**
 * What a mail is for. `message`: a message, to the office. `opt-in`: a link, to the subscriber. `subscriber`: a confirmed
 * subscription, to the office. `suspect`: to the office, one mail with everything that looks like a robot's.
 */
export type Purpose = 'message' | 'opt-in' | 'subscriber' | 'suspect';

/** A mail that is still to be sent. */
export interface PendingMail {
  readonly messageId: string;
  readonly purpose: Purpose;
  readonly attempts: number;
  readonly submission: Submission;
  readonly confirmedAt?: number;
}

export interface NewMail {
  readonly messageId: string;
  readonly purpose: Purpose;
  readonly recipient: string;
  /** Milliseconds until it is due; default 0. */
  readonly delay?: number;
}

export interface SentLink {
  readonly messageId: string;
  readonly at: number;
}

/** Numbers of submissions whose mail was not sent as usual. */
export interface UnsentCounts {
  readonly suspected: number;
  readonly refused: number;
}

type Awaitable<T> = T | Promise<T>;

/**
 * Keeps submissions and the mails that are still to be sent. All times are milliseconds since 1970. `keep` and `confirm`
 * are one transaction each. On a platform other than Node every method may answer with a promise.
 */
export interface Store {
  /** Returns only when the submission would survive a power cut. What is already in the store stays as it is. */
  keep(submission: Submission, mail: NewMail): Awaitable<void>;
  find(id: string, digest: string): Awaitable<Submission | undefined>;
  /** Marks a subscription as confirmed, and keeps the mail that says so. The second time it does nothing. */
  confirm(id: string, digest: string, at: number, mail: Pick<NewMail, 'messageId' | 'recipient'>): Awaitable<void>;
  /** The opt-in mails to a mailbox within these times, the oldest first. */
  listLinks(mailbox: string, times: { readonly after: number; readonly until: number }): Awaitable<readonly SentLink[]>;
  /** Makes mails due that were scheduled before the clock was set back. */
  reschedule(now: number): Awaitable<void>;
  /** The mail that has been due for longest. */
  findDueMail(now: number): Awaitable<PendingMail | undefined>;
  /** When the next mail is due; undefined: none is pending. */
  findNextTime(): Awaitable<number | undefined>;
  /** The pending mails about what looks like a robot's. */
  listSuspects(queuedUntil: number): Awaitable<readonly PendingMail[]>;
  closeMail(messageId: string, at: number, outcome: 'sent' | 'refused'): Awaitable<void>;
  postponeMail(messageId: string, at: number, nextAt: number, error: string): Awaitable<void>;
  /** Pending mails, without those about submissions that look like a robot's. */
  countPending(): Awaitable<number>;
  countUnsent(): Awaitable<UnsentCounts>;
  /** Deletes old submissions and returns their number. */
  purge(times: { readonly closedBefore: number; readonly linkSentBefore: number }): Awaitable<number>;
}
