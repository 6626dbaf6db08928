import { FeedError } from '../../src/feed/feed-error.js';

/** The `FeedError` that a promise rejects with; throws where it does not. */
export async function failureOf(promise: Promise<unknown>): Promise<FeedError> {
  const outcome: unknown = await promise.then(
    (value) => new Error(`It has succeeded: ${String(value)}`),
    (error: unknown) => error,
  );
  if (outcome instanceof FeedError) return outcome;
  throw outcome instanceof Error ? outcome : new Error(String(outcome));
}
