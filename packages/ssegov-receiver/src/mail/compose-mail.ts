import type { Settings } from '../settings.js';
import type { PendingMail } from '../store/store.js';
import { hourMs } from '../time.js';
import { signToken } from '../token.js';
import { chooseLanguage } from '../words/choose-language.js';
import { words } from '../words/words.js';
import { describeSubmission } from './describe-submission.js';
import type { Mail } from './mail.js';

const headersOf = (id: string): Mail['headers'] => ({ 'X-Submission-Id': id, 'Auto-Submitted': 'auto-generated' });

/**
 * The mail with the link. It contains nothing that was typed, so that nobody can write to a stranger by typing in their
 * address.
 */
async function composeOptIn(
  { messageId, submission }: PendingMail,
  settings: Settings,
  secret: string,
  now: number,
): Promise<Mail> {
  const { submissionId: id, digest, fields } = submission;
  const text = words[chooseLanguage(submission.language)];
  const token = await signToken(secret, { id, digest, expires: now + settings.OPT_IN_HOURS * hourMs });
  return {
    messageId,
    headers: headersOf(id),
    from: settings.MAIL_FROM,
    to: String(fields['email']),
    subject: `[${settings.NAME}] ${text.optInSubject}`,
    text: text.optInText(
      settings.NAME,
      `${settings.PUBLIC_URL}/newsletter/confirm?token=${token}`,
      settings.OPT_IN_HOURS,
    ),
  };
}

/** Composes any mail except the report about robots. */
export async function composeMail(
  pending: PendingMail,
  settings: Settings,
  secret: string,
  now: number,
): Promise<Mail> {
  const { messageId, purpose, submission, confirmedAt } = pending;
  if (purpose === 'opt-in') return composeOptIn(pending, settings, secret, now);
  const { submissionId: id, fields } = submission;
  const text = words[settings.LANGUAGE];
  const subject = String(fields['subject'] ?? (purpose === 'message' ? text.noSubject : text.newSubscriber));
  return {
    messageId,
    headers: headersOf(id),
    from: settings.MAIL_FROM,
    to: settings.MAIL_TO,
    replyTo: { name: String(fields['name'] ?? ''), address: String(fields['email']) },
    subject: `[${settings.NAME}] ${subject}`,
    text: describeSubmission(submission, text, confirmedAt),
    // Mail programs show a corrected message in the thread of the first one.
    references: `<${id}@${messageId.slice(messageId.lastIndexOf('@') + 1)}`,
  };
}
