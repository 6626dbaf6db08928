import type { Adapter } from './adapter.js';

/** A newsletter's service has no place for a message: it would be lost. */
export const forNewsletter =
  (adapter: Adapter): Adapter =>
  (submission, context) =>
    submission.kind === 'newsletter'
      ? adapter(submission, context)
      : Promise.resolve({ ok: false, code: 'no-endpoint', retryable: false });
