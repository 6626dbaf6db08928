import type { Slices } from './run-slices.js';

/** Comparing so many names takes 1 to 2 ms on a desktop. */
const pause = 2048;

/**
 * Sorts positions by merging the runs that are in order already, pausing now and then: a roll that comes in its order
 * costs one look at each neighbour, and no order of 100,000 blocks the page. Stable.
 */
export function* mergeSort(
  start: Uint32Array<ArrayBuffer>,
  compare: (a: number, b: number) => number,
): Slices<Uint32Array<ArrayBuffer>> {
  let from = start;
  let runs = [0];
  for (let at = 1; at < from.length; at++) {
    if (at % pause === 0) yield;
    if (compare(from[at - 1]!, from[at]!) > 0) runs.push(at);
  }
  let into = runs.length > 1 ? new Uint32Array(from.length) : from;
  for (let work = 0; runs.length > 1; [from, into] = [into, from]) {
    const merged: number[] = [];
    for (let run = 0; run < runs.length; run += 2) {
      let left = runs[run]!;
      const middle = runs[run + 1] ?? from.length;
      const end = runs[run + 2] ?? from.length;
      let right = middle;
      merged.push(left);
      for (let to = left; to < end; to++) {
        if (++work % pause === 0) yield;
        const takesLeft = right >= end || (left < middle && compare(from[left]!, from[right]!) <= 0);
        into[to] = from[takesLeft ? left++ : right++]!;
      }
    }
    runs = merged;
  }
  return from;
}
