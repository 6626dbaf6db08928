import type { Adapter } from '../adapter.js';
import { forNewsletter } from '../sending/for-newsletter.js';
import { textOf, urlEncoded } from '../sending/form-data.js';
import { sendOpaque } from '../sending/send-opaque.js';

/**
 * Mailchimp's form, `https://X.usN.list-manage.com/subscribe/post?u=…&id=…`. Only its JSONP could be read, which is a script
 * of another host: no page with a content security policy runs it.
 */
export const mailchimp: Adapter = forNewsletter((submission, context) => {
  const url = new URL(submission.endpoint);
  url.pathname = url.pathname.replace(/post-json$/, 'post');
  url.searchParams.delete('c');
  const body = urlEncoded({
    EMAIL: textOf(submission, 'email'),
    FNAME: textOf(submission, 'name') || undefined,
    // Filled in, Mailchimp takes the visitor for a robot.
    [`b_${url.searchParams.get('u') ?? ''}_${url.searchParams.get('id') ?? ''}`]: '',
  });
  return sendOpaque(url.href, body, context);
});
