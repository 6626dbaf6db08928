import type { MailFailure } from './mail.js';

/**
 * What a failure concerns. `server`: every mail would fail (no connection, a wrong password, 421, 454, a refused
 * sender). `address`: the mailbox does not exist. `mail`: this mail only, which may succeed later.
 */
export type FailureScope = 'server' | 'mail' | 'address';

/**
 * By the enhanced code (RFC 3463) when there is one: 5.1.x is a bad address, but 5.1.7 and 5.1.8 concern the sender.
 * Without one, some servers say only in words that they refuse all our mail.
 */
function isUnknownMailbox(responseCode: number, response: string): boolean {
  const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})/.exec(response)?.[1];
  if (enhanced) return /^5\.1\.(?![78]$)/.test(enhanced);
  return [550, 551, 553].includes(responseCode) && !/relay|authenti|sender|block|spam|polic/i.test(response);
}

/** An unknown failure counts as `server`, so that no mail is given up for it. */
export function classifyFailure({
  code = '',
  responseCode = 0,
  response = '',
  command = '',
}: MailFailure): FailureScope {
  const isLogin = code.includes('AUTH') || [530, 534, 535, 538].includes(responseCode);
  if (isLogin || responseCode === 421 || responseCode === 454 || command === 'MAIL FROM') return 'server';
  if (command === 'RCPT TO' || (!command && code === 'EENVELOPE' && responseCode > 0))
    return isUnknownMailbox(responseCode, response) ? 'address' : 'mail';
  const isAnswer = responseCode > 0 && (!command || command === 'DATA');
  return isAnswer || code === 'EENVELOPE' || code === 'EMESSAGE' ? 'mail' : 'server';
}
