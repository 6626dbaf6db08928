export interface Mail {
  readonly messageId: string;
  readonly from: string;
  readonly to: string;
  readonly replyTo?: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly references?: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Why a mail was not taken, as Nodemailer reports it. */
export interface MailFailure {
  /** Such as `EAUTH`. */
  readonly code?: string;
  /** The server's answer, such as 550. */
  readonly responseCode?: number;
  /** The same in the server's words. */
  readonly response?: string;
  /** What was answered so, such as `RCPT TO`. */
  readonly command?: string;
  /** The server has all of the mail and did not answer: it may have taken it. */
  readonly isUncertain?: boolean;
}

export interface Transport {
  /** Resolves when the mail server has taken the mail; rejects with a `MailFailure`. */
  readonly sendMail: (mail: Mail, options: { readonly signal: AbortSignal }) => Promise<unknown>;
}
