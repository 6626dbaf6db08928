import type { Adapter } from '../adapter.js';

/** Refuses contact messages: a newsletter service has no field for them, and would lose them. */
export const forNewsletter =
  (adapter: Adapter): Adapter =>
  (submission, context) =>
    submission.kind === 'newsletter'
      ? adapter(submission, context)
      : Promise.resolve({ ok: false, code: 'no-endpoint', retryable: false });
