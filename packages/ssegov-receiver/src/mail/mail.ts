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

/** Why a mail was not accepted, as Nodemailer reports it. */
export interface MailFailure {
  /** Such as `EAUTH`. */
  readonly code?: string;
  /** The server's answer, such as 550. */
  readonly responseCode?: number;
  /** The answer in words. */
  readonly response?: string;
  /** The SMTP command that failed, such as `RCPT TO`. */
  readonly command?: string;
  /** The server has the whole mail and did not answer: it may have accepted it. */
  readonly isUncertain?: boolean;
}

export interface Transport {
  /** Resolves when the mail server has accepted the mail; rejects with a `MailFailure`. */
  readonly sendMail: (mail: Mail, options: { readonly signal: AbortSignal }) => Promise<unknown>;
}
