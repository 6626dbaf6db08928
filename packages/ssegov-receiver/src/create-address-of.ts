import type { Context } from 'hono';
import type { Settings } from './settings.js';

/**
 * The visitor's network address: of the connection, or, behind proxies of our own, what the outermost of them says in
 * `X-Forwarded-For`. What stands before that in the header was written by anybody.
 * @param peerOf the address of the connection
 */
export function createAddressOf(
  { TRUSTED_PROXIES }: Settings,
  peerOf: (context: Context) => string | undefined,
): (context: Context) => string {
  return (context) => {
    const forwarded = (context.req.header('x-forwarded-for') ?? '').split(',').map((address) => address.trim());
    return (TRUSTED_PROXIES > 0 ? forwarded.at(-TRUSTED_PROXIES) : undefined) || (peerOf(context) ?? 'unknown');
  };
}
