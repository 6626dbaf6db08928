import type { Adapter } from '../adapter.js';
import { forNewsletter } from '../sending/for-newsletter.js';
import { textOf, urlEncoded } from '../sending/form-data.js';
import { sendOpaque } from '../sending/send-opaque.js';

/** A form of MailerLite, without reCAPTCHA: `https://assets.mailerlite.com/jsonp/ACCOUNT/forms/ID/subscribe`. */
export const mailerlite: Adapter = forNewsletter((submission, context) => {
  const body = urlEncoded({
    'fields[email]': textOf(submission, 'email'),
    'fields[name]': textOf(submission, 'name') || undefined,
    'ml-submit': '1',
    anticsrf: 'true',
  });
  return sendOpaque(submission.endpoint, body, context);
});
