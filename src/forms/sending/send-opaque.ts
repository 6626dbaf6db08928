import type { AdapterContext, Outcome } from '../adapter.js';
import { request } from './request.js';

/**
 * Sends a form to a server whose answer other origins cannot read. Only a broken network shows, so the outcome is never
 * confirmed.
 */
export const sendOpaque = (url: string, body: URLSearchParams, context: AdapterContext): Promise<Outcome> =>
  request(url, { body, mode: 'no-cors', redirect: 'follow' }, context, () => ({ ok: true, confirmed: false }));
