export interface Message {
  /** Its Message-ID. */
  readonly id: string;
  /** The recipients in the envelope, not in the header. */
  readonly recipients: readonly string[];
  readonly from: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly headers: readonly { readonly key: string; readonly value: string }[];
  /** The mail as it was received. */
  readonly source: string;
}
