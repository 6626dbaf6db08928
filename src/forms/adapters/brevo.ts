import type { Adapter } from '../adapter.js';
import { forNewsletter } from '../sending/for-newsletter.js';
import { textOf, urlEncoded } from '../sending/form-data.js';
import { sendOpaque } from '../sending/send-opaque.js';

/** A form of Brevo: `https://ID.sibforms.com/serve/TOKEN`. */
export const brevo: Adapter = forNewsletter((submission, context) => {
  const body = urlEncoded({
    EMAIL: textOf(submission, 'email'),
    FIRSTNAME: textOf(submission, 'name') || undefined,
    OPT_IN: submission.consent.marketing ? '1' : undefined,
    // If it is filled in, Brevo takes the visitor for a robot.
    email_address_check: '',
    locale: submission.language.split('-', 1)[0],
    html_type: 'simple',
  });
  return sendOpaque(submission.endpoint, body, context);
});
