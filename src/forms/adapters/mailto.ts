import type { Adapter, Outcome, Submission } from '../adapter.js';
import { listOf, textOf } from '../sending/form-data.js';
import { mailAddressOf, mailtoOf } from '../contact-links.js';

/** Characters of the whole address. Chromium on Windows silently ignores addresses of more than 2,048 characters. */
const maximumLength = 2000;

/** Replaces lone surrogates, as a cut emoji leaves them: `encodeURIComponent` throws on them. */
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
    .find(({ length }) => length <= maximumLength);
  if (url === undefined) return { ok: false, code: 'too-large', retryable: false };
  const link = document.createElement('a');
  link.href = url;
  link.click();
  return { ok: true, confirmed: false };
}

/**
 * For when there is no server: opens the visitor's mail program with the text. The visitor has to send the mail, so this is
 * never confirmed. A text that is too long for some systems is refused as `too-large`, not cut.
 */
export const mailto: Adapter = (submission, { signal }) =>
  new Promise((resolve) => {
    signal.throwIfAborted();
    resolve(openMail(submission));
  });
