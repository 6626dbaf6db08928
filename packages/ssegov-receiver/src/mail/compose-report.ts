import type { Settings } from '../settings.js';
import type { PendingMail } from '../store/store.js';
import { labelOf } from '../words/label-of.js';
import { words, type Words } from '../words/words.js';
import type { Mail } from './mail.js';

/** Submissions that are described; the others are counted. */
const maxDescribed = 50;
/** Characters that are shown of each field. */
const maxFieldLength = 1000;

function describeSuspect({ submission }: PendingMail, index: number, text: Words): string {
  const { fields, kind, receivedAt, submissionId, suspicion = 'trap' } = submission;
  return [
    `${index + 1}. ${text.kinds[kind]}, ${text.suspicions[suspicion]}`,
    ...Object.entries(fields).map(
      ([name, value]) => `${labelOf(text, name)}: ${String(value).slice(0, maxFieldLength)}`,
    ),
    `${text.receivedLine}: ${new Date(receivedAt).toISOString()}`,
    `${text.idLine}: ${submissionId}`,
  ].join('\n');
}

/**
 * One mail to the office with everything that looks like a robot's, because a password manager may have filled in the
 * hidden field for a person.
 */
export function composeReport(suspects: readonly PendingMail[], settings: Settings): Mail {
  const text = words[settings.LANGUAGE];
  const described = suspects.slice(0, maxDescribed).map((suspect, index) => describeSuspect(suspect, index, text));
  const remainder = suspects.length - described.length;
  const paragraphs = [text.suspectIntro, ...described, ...(remainder > 0 ? [text.suspectMore(remainder)] : [])];
  return {
    messageId: suspects[0]?.messageId ?? '',
    headers: { 'Auto-Submitted': 'auto-generated' },
    from: settings.MAIL_FROM,
    to: settings.MAIL_TO,
    subject: `[${settings.NAME}] ${text.suspectSubject(suspects.length)}`,
    text: paragraphs.join('\n\n').concat('\n'),
  };
}
