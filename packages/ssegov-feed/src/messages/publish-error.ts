/** An expected failure. Its message is in the reader's language and is printed without a stack. */
export class PublishError extends Error {
  override readonly name = 'PublishError';
}
