import type { Adapter, Outcome, Submission } from '../../src/forms/adapter.js';

/** The submission of an invented visitor. */
export const inventSubmission = (endpoint: string, changes: Partial<Submission> = {}): Submission => ({
  kind: 'contact',
  submissionId: 'invented-0001',
  endpoint,
  language: 'ko-KR',
  page: location.origin,
  fields: { name: '가나다', email: 'visitor@example.org', subject: '안녕', message: 'Hello & 안녕\n=second' },
  consent: { version: '2026-01', at: '2026-11-23T00:00:00.000Z', privacy: true, marketing: false, text: '동의합니다' },
  proof: { website_x1: '', elapsed: '4000' },
  ...changes,
});

export const inventSignUp = (endpoint: string, fields: Submission['fields'] = {}): Submission =>
  inventSubmission(endpoint, {
    kind: 'newsletter',
    fields: { name: '가나다', email: 'visitor@example.org', ...fields },
  });

export const sendBy = (
  adapter: Adapter,
  submission: Submission,
  signal = new AbortController().signal,
): Promise<Outcome> => adapter(submission, { signal, fetch });
