import { expectedProof } from '../../packages/ssegov-receiver/src/submission/expected-proof.js';

/** A contact submission as the element's `json` adapter sends it. Nobody here exists. */
export function inventedSubmission(changes: Record<string, unknown> = {}, fields: Record<string, unknown> = {}) {
  const submissionId = `test-${crypto.randomUUID()}`;
  return {
    kind: 'contact',
    submissionId,
    language: 'en',
    page: 'https://partner.example',
    fields: {
      name: 'Test Person',
      email: 'person@visitor.example',
      subject: 'A question',
      message: '안녕하세요.\nWhen is the next forum?',
      ...fields,
    },
    consent: {
      version: '2026-01',
      at: '2026-11-23T09:00:00+09:00',
      privacy: true,
      marketing: false,
      text: 'We use what you type to answer you.',
    },
    proof: inventedProof(submissionId),
    ...changes,
  };
}

/** A newsletter submission. */
export function inventedSignUp(changes: Record<string, unknown> = {}) {
  const fields = { email: 'reader@visitor.example', lists: ['monthly'] };
  return { ...inventedSubmission(), kind: 'newsletter', fields, ...changes };
}

/** The proof that scripts ran and that the hidden field is empty. */
export function inventedProof(submissionId: string, changes: Record<string, string> = {}): Record<string, string> {
  const proof = { trap: 'check_ab12', check_ab12: '', elapsed: '8000', ...changes };
  return { ...proof, scripts: expectedProof({ submissionId, proof }) };
}

/** The same submission with another proof. */
export const withProof = <T extends { submissionId: string }>(submission: T, changes: Record<string, string>) => ({
  ...submission,
  proof: inventedProof(submission.submissionId, changes),
});
