import { nextTask } from './next-task.js';
import type { Slices } from './run-slices.js';

/** Budget in ms of a slice: half a frame at 60 Hz, so that a keystroke does not wait long. */
const sliceBudget = 8;

/** Runs one piece of work at a time: the first slice at once, each further one in a task of its own. */
export class SliceRunner {
  #generation = 0;

  /** Starts work, in place of what is running. If the first slice is enough, `onDone` is called before this returns. */
  run<Result>(work: Slices<Result>, onDone: (result: Result) => void, firstBudget = sliceBudget): void {
    const generation = ++this.#generation;
    let budget = firstBudget;
    const advance = () => {
      if (generation !== this.#generation) return;
      const deadline = performance.now() + budget;
      budget = sliceBudget;
      for (;;) {
        const step = work.next();
        if (step.done) {
          onDone(step.value);
          return;
        }
        if (performance.now() >= deadline) {
          nextTask(advance);
          return;
        }
      }
    };
    advance();
  }

  stop(): void {
    this.#generation += 1;
  }
}
