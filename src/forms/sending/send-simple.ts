import type { AdapterContext, Outcome } from '../adapter.js';
import { request, type Answer } from './request.js';

/**
 * Sends a request without a preflight, with headers and types that a plain form may have, so that it arrives wherever a plain
 * form would. If the server does not allow the answer to be read, that looks like a broken network. A `HEAD` request for the
 * server's start page tells the two apart: if that arrives, the outcome is "sent", unconfirmed.
 */
export async function sendSimple(
  url: string,
  init: RequestInit,
  context: AdapterContext,
  read: (answer: Answer) => Outcome,
): Promise<Outcome> {
  const outcome = await request(url, init, context, read);
  const { origin } = new URL(url);
  if (outcome.ok || outcome.code !== 'offline' || origin === location.origin) return outcome;
  const probe: RequestInit = { method: 'HEAD', mode: 'no-cors', redirect: 'follow' };
  const reached = await request(`${origin}/`, probe, context, () => ({ ok: true, confirmed: false }));
  return reached.ok ? reached : outcome;
}
