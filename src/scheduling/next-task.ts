/** Runs a function in a task of its own, after input that is already queued. Timers would wait 4 ms. */
export function nextTask(run: () => void): void {
  // Some test DOMs lack `MessageChannel`.
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

/** Resolves when the next frame begins; after 100 ms at the latest, because background pages and test DOMs have no frames. */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    (globalThis as Partial<typeof globalThis>).requestAnimationFrame?.(() => {
      clearTimeout(timer);
      resolve();
    });
  });

/** Resolves after the next frame is painted; without frames, after some 100 ms. */
export const nextPaint = (): Promise<void> => nextFrame().then(() => new Promise(nextTask));
