import type { Messages } from '../messages/english/english-messages.js';
import type { Report } from '../messages/report.js';

/** A feed is sent as JSON. Browsers read it under another type, too; proxies and filters may not. */
export function checkType(
  { headers, url: file }: { readonly headers: Headers; readonly url: string },
  report: Report,
  say: Messages,
): void {
  const type = (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (!type) report.warn({ file }, say.typeMissing);
  else if (!/^(?:application|text)\/(?:[\w.-]+\+)?json$/u.test(type)) report.warn({ file }, say.typeOther, type);
}
