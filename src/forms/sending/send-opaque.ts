import type { AdapterContext, Outcome } from '../adapter.js';
import { request } from './request.js';

/**
 * Sends a form to a server that lets no other origin read its answer. It arrives, or the network has failed; more cannot be
 * known, so it is never confirmed.
 */
export const sendOpaque = (url: string, body: URLSearchParams, context: AdapterContext): Promise<Outcome> =>
  request(url, { body, mode: 'no-cors', redirect: 'follow' }, context, () => ({ ok: true, confirmed: false }));
