import type { Submission } from '../submission/submission.js';
import { labelOf } from '../words/label-of.js';
import type { Words } from '../words/words.js';

/** The fields except the message: known ones first, in the order of their labels. */
function describeFields({ message: _message, ...fields }: Submission['fields'], text: Words): string[] {
  const known = Object.keys(text.labels).filter((name) => name in fields);
  const ordered = { ...Object.fromEntries(known.map((name) => [name, ''])), ...fields };
  return Object.entries(ordered).map(
    ([name, value]) => `${labelOf(text, name)}: ${Array.isArray(value) ? value.join(', ') : String(value)}`,
  );
}

/** What was agreed to, and when. */
function describeConsent({ consent }: Submission, text: Words): string[] {
  const { basis, privacy, marketing, version, at } = consent;
  const yesOrNo = (value: boolean): string => (value ? text.yes : text.no);
  const agreed = basis === 'request' && !privacy ? text.notAsked : yesOrNo(privacy);
  const versioned = version && ` (${text.version} ${version})`;
  return [`${text.consentLine}: ${agreed}${versioned}, ${at}`, `${text.marketingLine}: ${yesOrNo(marketing)}`];
}

/** The text of a mail to the office: the message first, then everything else in lines. */
export function describeSubmission(submission: Submission, text: Words, confirmedAt?: number): string {
  const { fields, consent, language, page, receivedAt, submissionId } = submission;
  const message = fields['message'];
  const lines = [
    ...(message ? [`${String(message)}\n\n-- `] : []),
    ...describeFields(fields, text),
    '',
    ...describeConsent(submission, text),
    `${text.receivedLine}: ${new Date(receivedAt).toISOString()}`,
    ...(confirmedAt === undefined ? [] : [`${text.confirmedLine}: ${new Date(confirmedAt).toISOString()}`]),
    `${text.pageLine}: ${page} ${language}`,
    `${text.idLine}: ${submissionId}`,
    ...(consent.text ? ['', consent.text] : []),
  ];
  return lines.join('\n').concat('\n');
}
