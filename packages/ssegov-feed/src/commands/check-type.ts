import type { Messages } from '../messages/english/english-messages.js';
import type { Report } from '../messages/report.js';

/**
 * Warns when the server does not send the feed as JSON: browsers read it all the same, but proxies and filters may
 * block it.
 */
export function checkType(
  { headers, url: file }: { readonly headers: Headers; readonly url: string },
  report: Report,
  say: Messages,
): void {
  const type = (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (!type) report.warn({ file }, say.typeMissing);
  else if (!/^(?:application|text)\/(?:[\w.-]+\+)?json$/u.test(type)) report.warn({ file }, say.typeOther, type);
}
