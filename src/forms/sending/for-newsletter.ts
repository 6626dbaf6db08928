import type { Adapter } from '../adapter.js';

/** Refuses messages, which a newsletter service would lose: it has no field for them. */
export const forNewsletter =
  (adapter: Adapter): Adapter =>
  (submission, context) =>
    submission.kind === 'newsletter'
      ? adapter(submission, context)
      : Promise.resolve({ ok: false, code: 'no-endpoint', retryable: false });
