import type { Slices } from '../../scheduling/run-slices.js';

type Compare = (a: number, b: number) => number;

/** Comparing so many names takes 1 to 2 ms on a desktop. */
const pause = 2048;

/* Each stretch between two pauses is a function of its own, as in `select-members.ts`. */

/** Adds where runs begin, from `at` on and before `stop`. */
function findRuns(order: Uint32Array, at: number, stop: number, compare: Compare, runs: number[]): void {
  for (; at < stop; at++) if (compare(order[at - 1]!, order[at]!) > 0) runs.push(at);
}

/** Merges `from` its `left` to `middle` and its `right` to `end` into the places `to` to `stop`; returns the next `left`. */
function merge(
  from: Uint32Array,
  into: Uint32Array,
  { left, middle, right, end, to, stop }: Readonly<Record<'left' | 'middle' | 'right' | 'end' | 'to' | 'stop', number>>,
  compare: Compare,
): number {
  while (to < stop) {
    const takesLeft = right >= end || (left < middle && compare(from[left]!, from[right]!) <= 0);
    into[to++] = from[takesLeft ? left++ : right++]!;
  }
  return left;
}

/**
 * A stable sort of positions, in slices, by merging the runs that are in order already: a list in order costs one comparison
 * an item, and sorting 100,000 does not block the page.
 */
export function* mergeSort(start: Uint32Array, compare: Compare): Slices<Uint32Array> {
  let from = start;
  let runs = [0];
  for (let at = 1; at < from.length; at += pause) {
    if (at > 1) yield;
    findRuns(from, at, Math.min(at + pause, from.length), compare, runs);
  }
  let into = runs.length > 1 ? new Uint32Array(from.length) : from;
  for (let work = 0; runs.length > 1; [from, into] = [into, from]) {
    const merged: number[] = [];
    for (let run = 0; run < runs.length; run += 2) {
      let left = runs[run]!;
      const middle = runs[run + 1] ?? from.length;
      const end = runs[run + 2] ?? from.length;
      merged.push(left);
      for (let to = left; to < end;) {
        // The places that the first run does not take are of the second.
        const right = middle + to - left;
        const stop = Math.min(to + pause, end);
        left = merge(from, into, { left, middle, right, end, to, stop }, compare);
        work += stop - to;
        to = stop;
        if (work < pause) continue;
        work = 0;
        yield;
      }
    }
    runs = merged;
  }
  return from;
}
