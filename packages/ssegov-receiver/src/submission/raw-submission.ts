/** What was sent, before it is checked: only its outer shape is known. */
export interface RawSubmission {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Undefined when the form was posted without scripts. */
  readonly proof: Readonly<Record<string, unknown>> | undefined;
  /** The names of the fields that hold a file. */
  readonly files?: readonly string[];
  readonly kind?: unknown;
  readonly submissionId?: unknown;
  readonly language?: unknown;
  readonly page?: unknown;
  readonly consent?: unknown;
}
