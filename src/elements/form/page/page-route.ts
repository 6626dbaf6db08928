import { resolveEndpoint, type Route } from '../../../forms/choose-route.js';
import { plainSending } from './page-form.js';

/** What an element says of where its form goes. */
export interface NamedRoute {
  readonly endpoint?: string | undefined;
  readonly adapter?: string | undefined;
}

/**
 * Where the page sends a form: to the element's `endpoint`, else where its own form would go, if we can send it alike.
 * Undefined where the page does not say; then the feed does.
 */
export function pageRoute(
  named: NamedRoute,
  form: HTMLFormElement | null,
  submitter: Element | null = null,
): Route | undefined {
  const adapter = named.adapter || undefined;
  const endpoint = resolveEndpoint(named.endpoint);
  if (endpoint !== undefined) return { endpoint, adapter };
  const posted = form ? plainSending(form, submitter).endpoint : undefined;
  // The server of a plain form reads what plain forms send.
  return posted === undefined ? undefined : { endpoint: posted, adapter: adapter ?? 'form' };
}
