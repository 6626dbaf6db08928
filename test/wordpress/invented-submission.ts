import { randomBytes } from 'node:crypto';
import { digest } from '../../src/forms/digest.js';

/** What an invented visitor fills in. */
export const filledIn = {
  name: '가상 방문자',
  email: 'visitor@example.org',
  message: 'An invented message, 1 < 2.\nSecond line.',
};

/** A submission as the widgets send it. */
export function submission(fields: object = filledIn, more: object = {}): Record<string, unknown> {
  const submissionId = randomBytes(16).toString('hex');
  const consent = {
    basis: 'consent',
    version: '1',
    at: '2026-12-01T00:00:00.000Z',
    privacy: true,
    marketing: false,
    text: 'invented',
  };
  const proof = { trap: 'check_1', check_1: '', elapsed: '5000', scripts: digest(`${submissionId}:5000`) };
  return { kind: 'contact', submissionId, language: 'en', page: 'http://127.0.0.1', fields, consent, proof, ...more };
}
