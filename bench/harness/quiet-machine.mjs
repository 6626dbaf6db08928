import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** Linux counts the ticks of each processor state. The fourth and the fifth number are idle time. */
function readIdle() {
  const [, ...ticks] = readFileSync('/proc/stat', 'utf8').split('\n', 1)[0]?.trim().split(/\s+/).map(Number) ?? [];
  return { idle: (ticks[3] ?? 0) + (ticks[4] ?? 0), all: ticks.slice(0, 8).reduce((sum, tick) => sum + tick, 0) };
}

/**
 * Resolves when the processors were at least 80 % idle for 400 ms, or after so many seconds. Other load on a shared
 * machine comes in bursts; a sample that starts between two is rarely dropped.
 * @param {number} seconds
 */
export async function quietMachine(seconds) {
  if (!existsSync('/proc/stat')) return;
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    const before = readIdle();
    await pause(400);
    const after = readIdle();
    if (after.idle - before.idle >= 0.8 * (after.all - before.all)) return;
  }
}
