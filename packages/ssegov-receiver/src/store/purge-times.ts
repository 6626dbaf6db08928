import type { Settings } from '../settings.js';
import { dayMs, hourMs } from '../time.js';
import type { Store } from './store.js';

/** For `Store.purge`: what was mailed long enough ago is to be deleted, and every address whose owner never followed the link. */
export function purgeTimes({ RETENTION_DAYS, OPT_IN_HOURS }: Settings, now: number): Parameters<Store['purge']>[0] {
  return { closedBefore: now - RETENTION_DAYS * dayMs, linkSentBefore: now - OPT_IN_HOURS * hourMs };
}
