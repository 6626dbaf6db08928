import { mailboxOf } from '../mail/mailbox-of.js';
import { messageIdOf } from '../mail/message-id-of.js';
import type { Submission } from '../submission/submission.js';
import { dayMs } from '../time.js';
import type { Services } from './services.js';

/** Links that one mailbox may get in 24 hours. */
const maxLinks = 3;

/**
 * Seconds until a mailbox may get another link; 0 means now. The limit keeps anybody from filling a stranger's mailbox
 * through the form.
 */
export async function secondsToNextLink(
  { settings, store, now }: Services,
  { submissionId: id, digest, fields }: Submission,
): Promise<number> {
  const times = { after: now() - dayMs, until: now() };
  const links = await store.listLinks(mailboxOf(String(fields['email'])), times);
  const messageId = messageIdOf(settings, id, digest, 'opt-in');
  const oldest = links.at(-maxLinks);
  if (!oldest || links.some((link) => link.messageId === messageId)) return 0;
  return Math.max(1, Math.ceil((oldest.at + dayMs - now()) / 1000));
}
