import type { PartialDate } from '../../schema/types.js';

/** Where the feed does not say after how many months a fact is old. */
const usual = 24;

/**
 * Whether a fact is surely older than the feed's own threshold: a date that stops at the year or the month is taken for the
 * last day of it.
 */
export function isAged(asOf: PartialDate, staleAfterMonths = usual, today = new Date()): boolean {
  const limit = new Date(today);
  limit.setUTCMonth(limit.getUTCMonth() - staleAfterMonths);
  return asOf < limit.toISOString().slice(0, asOf.length);
}
