import type { Context } from 'hono';
import type { Settings } from './settings.js';

/**
 * Reads the visitor's network address: that of the connection or, behind our own proxies, the one that the outermost
 * proxy added to `X-Forwarded-For`. Anybody can write the entries before it.
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
