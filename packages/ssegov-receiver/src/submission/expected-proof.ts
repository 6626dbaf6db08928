import type { RawSubmission } from './raw-submission.js';

/**
 * What the elements send to show that scripts ran: FNV-1a of the submission's id and the elapsed time. It is not
 * secret, but a robot that posts the form without running the page does not have it.
 */
export function expectedProof({ submissionId, proof }: Pick<RawSubmission, 'submissionId' | 'proof'>): string {
  const text = `${String(submissionId)}:${String(proof?.['elapsed'])}`;
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return `${(sum >>> 0).toString(16)}-${text.length}`;
}
