import type { Adapter } from '../adapter.js';
import { forNewsletter } from '../sending/for-newsletter.js';
import { listOf, textOf, urlEncoded } from '../sending/form-data.js';
import { sendOpaque } from '../sending/send-opaque.js';

/** The embedded form of Buttondown: `https://buttondown.com/api/emails/embed-subscribe/USER`. It answers with a page. */
export const buttondown: Adapter = forNewsletter((submission, context) => {
  const { endpoint, submissionId, language, consent } = submission;
  const body = urlEncoded({
    email: textOf(submission, 'email'),
    embed: '1',
    tag: listOf(submission, 'lists'),
    metadata__name: textOf(submission, 'name') || undefined,
    metadata__language: language,
    metadata__consent: `${consent.version} ${consent.at}`,
    metadata__submission: submissionId,
  });
  return sendOpaque(endpoint, body, context);
});
