import type { Adapter } from '../adapter.js';
import { forNewsletter } from '../sending/for-newsletter.js';
import { textOf, urlEncoded } from '../sending/form-data.js';
import { sendOpaque } from '../sending/send-opaque.js';

/**
 * A form of Mailchimp: `https://X.usN.list-manage.com/subscribe/post?u=…&id=…`. Its answer could be read only as JSONP: that
 * is a script from another host, which a content security policy blocks.
 */
export const mailchimp: Adapter = forNewsletter((submission, context) => {
  const url = new URL(submission.endpoint);
  url.pathname = url.pathname.replace(/post-json$/, 'post');
  url.searchParams.delete('c');
  const body = urlEncoded({
    EMAIL: textOf(submission, 'email'),
    FNAME: textOf(submission, 'name') || undefined,
    // If it is filled in, Mailchimp takes the visitor for a robot.
    [`b_${url.searchParams.get('u') ?? ''}_${url.searchParams.get('id') ?? ''}`]: '',
  });
  return sendOpaque(url.href, body, context);
});
