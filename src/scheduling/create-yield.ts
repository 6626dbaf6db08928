import { nextTask } from './next-task.js';

/** Budget in ms of a slice: half a frame at 60 Hz. */
const sliceBudget = 8;

/**
 * For long work: call the returned function between two steps. If the slice is over, or `now` is true, it returns a promise
 * that resolves after the page has handled input, frames and other tasks.
 */
export function createYield(): (now?: boolean) => Promise<void> | undefined {
  let begin = performance.now();
  return (now) => {
    if (!now && performance.now() - begin < sliceBudget) return undefined;
    return new Promise((resolve) => {
      nextTask(() => {
        begin = performance.now();
        resolve();
      });
    });
  };
}
