import type { Adapter, Outcome, Submission } from '../adapter.js';
import { listOf, textOf } from '../sending/form-data.js';
import { mailAddressOf, mailtoOf } from '../contact-links.js';

/** Chromium on Windows opens no longer address than 2,048 characters, and says nothing. */
const longest = 2000;

/** Half a character, as a cut emoji leaves it, cannot be encoded. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));

const oneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();

function write(address: string, submission: Submission, record: readonly string[]): string {
  const from = ['name', 'organisation', 'email', 'phone'].map((name) => oneLine(textOf(submission, name)));
  const remaining = Object.keys(submission.fields).filter(
    (name) => !/^(name|organisation|email|phone|subject|message)$/.test(name),
  );
  const others = remaining.map((name) => oneLine(listOf(submission, name).join(', ')));
  const parts = [[textOf(submission, 'message')], [...from, ...others], record];
  const body = parts
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n')
    .replace(/\r\n?|\n/g, '\r\n');
  const subject = oneLine(textOf(submission, 'subject'));
  const headers = [...(subject ? [`subject=${encode(subject)}`] : []), `body=${encode(body)}`];
  return `${mailtoOf(address)}?${headers.join('&')}`;
}

function openMail(submission: Submission): Outcome {
  const address = mailAddressOf(submission.endpoint);
  if (address === undefined) return { ok: false, code: 'no-endpoint', retryable: false };
  const { consent, submissionId } = submission;
  const short = [`${consent.version} · ${consent.at} · ${submissionId}`];
  const url = [[consent.text, ...short], short]
    .map((record) => write(address, submission, record))
    .find(({ length }) => length <= longest);
  if (url === undefined) return { ok: false, code: 'too-large', retryable: false };
  const link = document.createElement('a');
  link.href = url;
  link.click();
  return { ok: true, confirmed: false };
}

/**
 * The last resort, where there is no server: opens the visitor's own mail program with what was written. Whether it is sent
 * is the visitor's doing, so it is never confirmed. What is too long for every system is refused, not cut.
 */
export const mailto: Adapter = (submission, { signal }) =>
  new Promise((resolve) => {
    signal.throwIfAborted();
    resolve(openMail(submission));
  });
