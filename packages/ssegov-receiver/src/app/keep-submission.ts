import { mailboxOf } from '../mail/mailbox-of.js';
import { reportDelayMs } from '../mail/mail-queue.js';
import { messageIdOf } from '../mail/message-id-of.js';
import type { Purpose } from '../store/store.js';
import type { Submission } from '../submission/submission.js';
import type { Services } from './services.js';

/** Stores a submission together with the mail to send for it. */
export async function keepSubmission(
  { settings, store, onKept }: Services,
  submission: Submission,
  purpose: Purpose,
): Promise<void> {
  const { submissionId: id, digest, fields } = submission;
  const recipient = mailboxOf(purpose === 'opt-in' ? String(fields['email']) : settings.MAIL_TO);
  const delay = purpose === 'suspect' ? reportDelayMs : 0;
  await store.keep(submission, { messageId: messageIdOf(settings, id, digest, purpose), purpose, recipient, delay });
  onKept();
}
