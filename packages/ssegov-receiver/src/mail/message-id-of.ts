import type { Settings } from '../settings.js';
import type { Purpose } from '../store/store.js';

/** The same for every attempt, so that mail programs recognise a mail that was delivered twice. */
export function messageIdOf({ MAIL_FROM }: Settings, id: string, digest: string, purpose: Purpose): string {
  return `<${id}.${digest}.${purpose}@${MAIL_FROM.slice(MAIL_FROM.lastIndexOf('@') + 1).replace('>', '')}>`;
}
