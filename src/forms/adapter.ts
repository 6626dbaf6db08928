/** Everything that a visitor sends with a form. An adapter translates it for one kind of server, and adds nothing to it. */
export interface Submission {
  /** `contact`: a message; `newsletter`: a sign-up. */
  readonly kind: 'contact' | 'newsletter';
  /** 32 hexadecimal digits, the same for every attempt to send the same message: a server can drop what arrives twice. */
  readonly submissionId: string;
  /** An absolute URL: `https:`, `mailto:`, or `http:` on the page's own origin or on localhost. */
  readonly endpoint: string;
  /** The language in which the form was shown, as a BCP 47 tag: `ko` or `en`. */
  readonly language: string;
  /** The origin of the page, and no more of its address; `null` in a frame with an opaque origin. */
  readonly page: string;
  /**
   * What was filled in, by the field's name: `name`, `email`, `subject`, `message`, `organisation`, `member`, `lists`… Empty
   * fields are left out; several values of one name are a list.
   */
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  readonly consent: SubmittedConsent;
  /** For a form of the page's own: what the browser would send. `JSON.stringify` cannot write its data. */
  readonly form?: PageForm | undefined;
  /**
   * What tells people from robots, for the server to judge: `trap`, the name of a hidden field, and that field, which is empty;
   * `elapsed`, the time since the form was shown, in ms; `scripts`, a value that only a script can work out.
   */
  readonly proof: Readonly<Record<string, string>>;
}

/** A form of the page's own, as the browser would send it. */
export interface PageForm {
  /** All fields that the browser would send, with the submit button: hidden fields, several values of one name, files. */
  readonly data: FormData;
  /** The encoding that the submit button or the form names. Default, also for any other value: the first of these. */
  readonly enctype: 'application/x-www-form-urlencoded' | 'multipart/form-data' | 'text/plain';
  /** True if at least one file was chosen; the files are in `data`. */
  readonly hasFiles: boolean;
}

/** What the visitor agreed to, and when. */
export interface SubmittedConsent {
  /** `request`: the notice was shown without a checkbox, so `privacy` is false. Default: `consent`. */
  readonly basis?: 'consent' | 'request' | undefined;
  /** The version of the text, as the feed or the page's form names it. */
  readonly version: string;
  /** When the message was sent for the first time, as an ISO 8601 date-time in UTC. */
  readonly at: string;
  /** Whether the visitor has agreed to the collection and use of the data. Required with the basis `consent`. */
  readonly privacy: boolean;
  /** Whether the visitor wants news and invitations. Optional. */
  readonly marketing: boolean;
  /** The text that was shown, in the language in which it was shown. */
  readonly text: string;
}

/** How sending ended. An adapter returns an outcome for everything that goes wrong; it throws only if its signal aborts. */
export type Outcome = Success | Failure;

/** The submission was sent. */
export interface Success {
  readonly ok: true;
  /** False if the server's answer cannot be read: the visitor reads "sent", not "received", and the text stays in the form. */
  readonly confirmed: boolean;
  /** True if the server has mailed a link that the visitor must follow. Default: false. */
  readonly optIn?: boolean;
  /** The server's message to the visitor: shown as plain text, cut to 300 characters. */
  readonly message?: string;
}

/** The submission could not be sent, or nobody can tell whether it arrived. Everything typed is still in the form. */
export interface Failure {
  readonly ok: false;
  /** Decides which message the visitor reads. */
  readonly code: FailureCode;
  /** True if the same submission may be sent again as it is. */
  readonly retryable: boolean;
  /** Seconds to wait before sending again; shown to the visitor. */
  readonly retryAfter?: number;
  /** The server's message to the visitor: shown as plain text after our own, cut to 300 characters. */
  readonly message?: string;
  /**
   * The server's message about single fields, by field name: the first 20, cut to 300 characters each. One for a field that the
   * form lacks is shown without a field.
   */
  readonly fields?: Readonly<Record<string, string>>;
}

/**
 * Why a form could not be sent. In brackets: whether the built-in adapters call it `retryable`.
 * - `offline`: the server could not be reached, or code of the library could not be loaded (yes)
 * - `timeout`: no answer within 20 seconds, with files 10 minutes; the message may have arrived (yes)
 * - `http`: the server answered with an error for which the visitor is not responsible (with 408, 425 or from 500 on)
 * - `rejected`: the server does not accept what was filled in (no)
 * - `too-large`: the server answered 413, or the text is too long for a mail link (no)
 * - `too-many`: the server answered 429, too many requests (yes)
 * - `not-json`: the answer cannot be understood; the message may have arrived (yes)
 * - `no-endpoint`: there is no address to send to, no adapter of that name, or the adapter cannot send this kind of form (no)
 * - `blocked`: the page's content security policy, or the service, does not allow it (no)
 * - `files`: a file is attached, and the adapter cannot send files (no)
 * - `unknown`: anything else, such as an adapter of the page's own that throws (yes)
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

/** What an adapter gets besides the submission. */
export interface AdapterContext {
  /** Aborts when the element leaves the page, or when time runs out: after 1 minute, with files after 11 minutes. */
  readonly signal: AbortSignal;
  /** The page's `fetch`, as it is when the form is sent. */
  readonly fetch: typeof fetch;
}

/**
 * Sends a submission to one kind of server. If it throws, or returns something else than an `Outcome`, that is the failure
 * `unknown`.
 */
export type Adapter = (submission: Submission, context: AdapterContext) => Promise<Outcome>;
