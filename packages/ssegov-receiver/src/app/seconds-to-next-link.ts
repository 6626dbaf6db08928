import { mailboxOf } from '../mail/mailbox-of.js';
import { messageIdOf } from '../mail/message-id-of.js';
import type { Submission } from '../submission/submission.js';
import { dayMs } from '../time.js';
import type { Services } from './services.js';

/** Links to one mailbox in 24 hours. */
const maxLinks = 3;

/**
 * The seconds until a mailbox may be sent another link; 0: now. Nobody can fill somebody else's mailbox with the form's
 * help, and whoever asks a fourth time has three links already.
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
