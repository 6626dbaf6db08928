import { nextTask } from './next-task.js';
import type { Slices } from './run-slices.js';

/** Milliseconds of work between two turns of the event loop: half a frame, so that a key is never far behind. */
const slice = 8;

/** One piece of work at a time, of which a slice is done at once and the others in tasks of their own. */
export class SliceRunner {
  #turn = 0;

  /** Begins some work instead of what was under way; `onDone` is called at once if the first slice is enough. */
  run<Result>(work: Slices<Result>, onDone: (result: Result) => void, firstSlice = slice): void {
    const turn = ++this.#turn;
    let length = firstSlice;
    const advance = () => {
      if (turn !== this.#turn) return;
      const deadline = performance.now() + length;
      length = slice;
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
    this.#turn += 1;
  }
}
