export interface Message {
  /** Its Message-ID. */
  readonly id: string;
  /** To whom the mail server was told to deliver it. */
  readonly recipients: readonly string[];
  readonly from: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly headers: readonly { readonly key: string; readonly value: string }[];
  /** As it came. */
  readonly source: string;
}
