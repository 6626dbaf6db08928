import { networkOf } from './network-of.js';

export interface RateLimitOptions {
  /** Requests that one network may send in one window. */
  readonly limit: number;
  readonly windowMs: number;
  /** How many networks are remembered; default 10,000. */
  readonly size?: number;
}

/** Counts a request, and returns the seconds to wait before the next attempt; 0: go ahead. */
export type RateLimit = (address: string, now: number) => number;

/**
 * Counts the requests of each network in memory. Beyond `size` networks it forgets the oldest, so that memory stays
 * bounded.
 */
export function createRateLimit({ limit, windowMs, size = 10_000 }: RateLimitOptions): RateLimit {
  const windows = new Map<string, { used: number; from: number }>();
  return (address, now) => {
    const key = networkOf(address);
    let current = windows.get(key);
    // A window that begins in the future was opened before the clock was set back.
    if (!current || now < current.from || current.from + windowMs <= now) {
      windows.delete(key);
      const oldest = windows.keys().next();
      if (windows.size >= size && !oldest.done) windows.delete(oldest.value);
      current = { used: 0, from: now };
      windows.set(key, current);
    }
    current.used += 1;
    return current.used > limit ? Math.ceil((current.from + windowMs - now) / 1000) : 0;
  };
}
