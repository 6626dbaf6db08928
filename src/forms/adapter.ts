/** What a visitor sends, whole: an adapter translates it for one kind of server and adds nothing to it. */
export interface Submission {
  readonly kind: 'contact' | 'newsletter';
  /** The same for every attempt to send the same message, so that nothing arrives twice. */
  readonly submissionId: string;
  /** An absolute URL: `https:`, `mailto:`, or `http:` to the page's own origin or to this machine. */
  readonly endpoint: string;
  /** The BCP 47 tag of the language in which the form was shown. */
  readonly language: string;
  /** The origin of the page, and no more of its address. */
  readonly page: string;
  /** What was filled in, by the field's name: `name`, `email`, `subject`, `message`, `organisation`, `member`, `lists`… */
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  readonly consent: SubmittedConsent;
  /** Where the page has a form of its own: what the browser would send of it. `JSON.stringify` leaves out what it holds. */
  readonly form?: PageForm | undefined;
  /** For the server's own judgement: the honeypot with its (empty) value, the milliseconds spent, a proof that scripts ran. */
  readonly proof: Readonly<Record<string, string>>;
}

/** A form of the page's own, as the browser would send it. */
export interface PageForm {
  /** Every successful control and the submitter: hidden fields, several values of one name, files. */
  readonly data: FormData;
  /** How the form, or its submitter, wants to be encoded. */
  readonly enctype: 'application/x-www-form-urlencoded' | 'multipart/form-data' | 'text/plain';
  /** True where at least one file was chosen: it is among `data`. */
  readonly hasFiles: boolean;
}

/** What the visitor agreed to, and when. */
export interface SubmittedConsent {
  /** `request`: the notice was shown and no tick was asked for, so `privacy` is false. Undefined: `consent`. */
  readonly basis?: 'consent' | 'request' | undefined;
  /** The version of the text. */
  readonly version: string;
  /** The moment of sending for the first time, as an ISO 8601 date-time. */
  readonly at: string;
  /** Collection and use of what was filled in: required. */
  readonly privacy: boolean;
  /** News and invitations: optional, and apart. */
  readonly marketing: boolean;
  /** The text that was shown, in the language in which it was shown. */
  readonly text: string;
}

/** How sending ended. An adapter answers; it throws only where its signal aborts. */
export type Outcome = Success | Failure;

/** It was sent. */
export interface Success {
  readonly ok: true;
  /** False where the answer cannot be read: the visitor is told "sent", never "received". */
  readonly confirmed: boolean;
  /** True where the server has mailed a link that the visitor must follow. */
  readonly optIn?: boolean;
  /** The server's own words: shown as plain text, up to 300 characters. */
  readonly message?: string;
}

/** It could not be sent, or nobody can tell. Everything that was typed is still there. */
export interface Failure {
  readonly ok: false;
  readonly code: FailureCode;
  /** True where the same submission may be sent again as it is. */
  readonly retryable: boolean;
  /** Seconds to wait before sending again. */
  readonly retryAfter?: number;
  /** The server's own words: shown as plain text beside our own. */
  readonly message?: string;
  /** What the server says about single fields, by their name. */
  readonly fields?: Readonly<Record<string, string>>;
}

/**
 * Why a form could not be sent.
 * - `offline`: the server could not be reached, or the code that speaks to it could not be loaded
 * - `timeout`: no answer within 20 seconds, or within 10 minutes where files are sent; it may have arrived
 * - `http`: the server answered with an error that is not the visitor's
 * - `rejected`: the server does not accept what was filled in as it is
 * - `too-large`: more than the server, or a mail program, takes
 * - `too-many`: the server has too many requests at the moment
 * - `not-json`: the answer makes no sense; it may have arrived
 * - `no-endpoint`: there is no address to send to, or no adapter of that name
 * - `blocked`: the page's content security policy, or the service itself, does not allow it
 * - `files`: a file is attached, and the adapter cannot send files
 * - `unknown`: anything else, such as an adapter of the page's own that throws
 */
export type FailureCode =
  | 'offline'
  | 'timeout'
  | 'http'
  | 'rejected'
  | 'too-large'
  | 'too-many'
  | 'not-json'
  | 'no-endpoint'
  | 'blocked'
  | 'files'
  | 'unknown';

/** What an adapter is given beside the submission. */
export interface AdapterContext {
  /** Aborts where the element leaves the page, or time runs out: after 1 minute, with files after 11. */
  readonly signal: AbortSignal;
  /** The page's `fetch`. */
  readonly fetch: typeof fetch;
}

/** Sends a submission to one kind of server. What it throws, and an answer that is no `Outcome`, is the failure `unknown`. */
export type Adapter = (submission: Submission, context: AdapterContext) => Promise<Outcome>;
