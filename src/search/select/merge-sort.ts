import type { Slices } from '../../scheduling/run-slices.js';

type Compare = (a: number, b: number) => number;

/** Comparisons between two pauses: they take 1 to 2 ms on a desktop. */
const comparisonsPerSlice = 2048;

/* The loops are functions of their own, not part of the generator, as in `select-members.ts`. */

/** Adds to `runs` the places where runs in order begin, from `at` to before `stop`. */
function findRuns(order: Uint32Array, at: number, stop: number, compare: Compare, runs: number[]): void {
  for (; at < stop; at++) if (compare(order[at - 1]!, order[at]!) > 0) runs.push(at);
}

/**
 * Merges two runs of `from`, `left` to `middle` and `right` to `end`, into the places `to` to `stop` of `into`. Returns how
 * far it has read in the left run.
 */
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
 * Sorts positions stably, in slices, by merging runs that are in order already: a sorted list costs one comparison for each
 * item, and sorting 100,000 does not block the page.
 */
export function* mergeSort(start: Uint32Array, compare: Compare): Slices<Uint32Array> {
  let from = start;
  let runs = [0];
  for (let at = 1; at < from.length; at += comparisonsPerSlice) {
    if (at > 1) yield;
    findRuns(from, at, Math.min(at + comparisonsPerSlice, from.length), compare, runs);
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
        // Of the places that are filled, those that are not from the left run are from the right one.
        const right = middle + to - left;
        const stop = Math.min(to + comparisonsPerSlice, end);
        left = merge(from, into, { left, middle, right, end, to, stop }, compare);
        work += stop - to;
        to = stop;
        if (work < comparisonsPerSlice) continue;
        work = 0;
        yield;
      }
    }
    runs = merged;
  }
  return from;
}
