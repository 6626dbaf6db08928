import type { Adapter, Outcome } from '../adapter.js';
import { forNewsletter } from '../sending/for-newsletter.js';
import { textOf, urlEncoded } from '../sending/form-data.js';
import { parseJson, readFormAnswer, rejection } from '../sending/read-answer.js';
import { request } from '../sending/request.js';

/** A form of Kit, formerly ConvertKit: `https://app.kit.com/forms/ID/subscriptions`. */
export const kit: Adapter = forNewsletter((submission, context) => {
  const body = urlEncoded({
    email_address: textOf(submission, 'email'),
    'fields[first_name]': textOf(submission, 'name') || undefined,
  });
  return request(submission.endpoint, { headers: { accept: 'application/json' }, body }, context, (answer): Outcome => {
    const parsed = parseJson(answer.text) as { status?: unknown; errors?: { messages?: unknown } } | null | undefined;
    if (parsed?.status === 'failed') return rejection({ errors: parsed.errors?.messages }, submission);
    // Kit asks the visitor to go to a page of its own first.
    if (parsed?.status === 'quarantined') return { ok: false, code: 'blocked', retryable: false };
    return readFormAnswer(answer, submission);
  });
});
