import type { AdapterContext, Outcome } from '../adapter.js';
import { request, type Answer } from './request.js';

/**
 * Sends as a plain form may: no header of ours and no type that makes the browser ask another origin first, so that it arrives
 * wherever a plain form would. The answer is read where the server lets it be read. Where it does not, that looks like a
 * broken network; a `HEAD` of the server's first page, which has nothing to do with the form, tells the two apart. From a
 * server that is there, it may well have arrived: sent, and not confirmed.
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
