import type { Settings } from '../settings.js';
import { dayMs, hourMs } from '../time.js';
import type { Store } from './store.js';

/**
 * The times for `Store.purge`: submissions are kept for `RETENTION_DAYS` after their last mail, unconfirmed addresses
 * until their link expires.
 */
export function purgeTimes({ RETENTION_DAYS, OPT_IN_HOURS }: Settings, now: number): Parameters<Store['purge']>[0] {
  return { closedBefore: now - RETENTION_DAYS * dayMs, linkSentBefore: now - OPT_IN_HOURS * hourMs };
}
