import { resolveEndpoint, type Route } from '../../../forms/choose-route.js';
import { plainSending } from './page-form.js';

/** Where an element's own attributes send its form. */
export interface NamedRoute {
  readonly endpoint?: string | undefined;
  readonly adapter?: string | undefined;
}

/**
 * The route that the page names: to the element's `endpoint`, else to the action of the page's own form, if we can send it as
 * the browser would. Undefined if the page names none; then the feed does.
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
  // A server behind a plain form expects what a plain form sends.
  return posted === undefined ? undefined : { endpoint: posted, adapter: adapter ?? 'form' };
}
