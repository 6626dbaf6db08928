import { nextTask } from './next-task.js';

/** Milliseconds of work after which others have their turn: a frame has 16, and drawing wants its share. */
const sliceTime = 8;

/**
 * For long work in slices: between two steps it lets the page handle what has happened since (input, frames, other tasks)
 * where the slice is over, or where `now` is said. Timers would wait 4 ms each.
 */
export function takeTurns(): (now?: boolean) => Promise<void> | undefined {
  let begin = performance.now();
  return (now) => {
    if (!now && performance.now() - begin < sliceTime) return undefined;
    return new Promise((resolve) => {
      nextTask(() => {
        begin = performance.now();
        resolve();
      });
    });
  };
}
