/** Runs in a task of its own, after what a visitor has done meanwhile. */
export function nextTask(run: () => void): void {
  // Test DOMs may have none.
  if (typeof MessageChannel === 'undefined') {
    setTimeout(run);
    return;
  }
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    run();
  };
  port2.postMessage(0);
}

/** Resolves as the next frame begins, or soon where none does: a page in the background has no frames, nor has a test DOM. */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(resolve, 100);
    (globalThis as Partial<typeof globalThis>).requestAnimationFrame?.(() => {
      clearTimeout(late);
      resolve();
    });
  });

/** Resolves once the next frame is painted, or soon where none is. */
export const nextPaint = (): Promise<void> => nextFrame().then(() => new Promise(nextTask));
