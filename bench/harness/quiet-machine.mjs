import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** Linux's own count of each state of its processors, in ticks: the fourth and the fifth are idle. */
function readIdle() {
  const [, ...ticks] = readFileSync('/proc/stat', 'utf8').split('\n', 1)[0]?.trim().split(/\s+/).map(Number) ?? [];
  return { idle: (ticks[3] ?? 0) + (ticks[4] ?? 0), all: ticks.slice(0, 8).reduce((sum, tick) => sum + tick, 0) };
}

/**
 * Resolves when most of the processors had nothing to do for a moment, or after so many seconds: others' work on a shared
 * machine comes in bursts, and a sample that begins between two is rarely dropped.
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
