/** An expected failure, its message already in the reader's language: printed as it is, without a stack. */
export class PublishError extends Error {
  override readonly name = 'PublishError';
}
