import type { PartialDate } from '../../schema/types.js';

/** The default of `staleAfterMonths`. */
const defaultMonths = 24;

/**
 * Whether a fact is certainly older than the feed's threshold: a year or a month counts as its last day.
 */
export function isAged(asOf: PartialDate, staleAfterMonths = defaultMonths, today = new Date()): boolean {
  const limit = new Date(today);
  limit.setUTCMonth(limit.getUTCMonth() - staleAfterMonths);
  return asOf < limit.toISOString().slice(0, asOf.length);
}
