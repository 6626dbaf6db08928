import type { AdapterContext, Outcome } from './adapter.js';
import { request, type Answer } from './request.js';
import { sendOpaque } from './send-opaque.js';

/**
 * Sends to a server of which nobody knows whether it lets other origins read. `init` needs a preflight: a server that
 * refuses it has been sent nothing yet, and gets `body` as a plain form would send it, unread.
 */
export async function sendEither(
  url: string,
  init: RequestInit,
  body: URLSearchParams,
  context: AdapterContext,
  read: (answer: Answer) => Outcome,
): Promise<Outcome> {
  const outcome = await request(url, init, context, read);
  const isUnreadable = !outcome.ok && outcome.code === 'offline' && new URL(url).origin !== location.origin;
  return isUnreadable && navigator.onLine ? sendOpaque(url, body, context) : outcome;
}
