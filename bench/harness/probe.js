/** Runs in every page before its scripts, after its adapter: what is on screen and when, and what kept the page busy. */
{
  const adapter = globalThis.benchAdapter;
  const longTasks = [];
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) longTasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });

  /** Changes its size in each frame that is looked at, so that the browser tells when the frame is laid out. */
  const mark = document.createElement('i');
  mark.style.cssText = 'position: fixed; top: 0; width: 0; height: 0; contain: strict; visibility: hidden';
  let looks = [];
  new ResizeObserver(() => {
    const due = looks;
    looks = [];
    for (const look of due) look();
  }).observe(mark);

  /**
   * Resolves when the next frame is laid out and painted, with what was to be seen in it: what a page draws after the layout
   * is of the frame after. The task goes before all others, because what a page does once it has painted is not waited for.
   */
  const frame = (see = () => undefined) =>
    new Promise((resolve) => {
      const next = () => {
        // The page has not begun.
        if (!document.documentElement) return void requestAnimationFrame(next);
        const look = () => {
          const seen = see();
          scheduler.postTask(() => resolve({ now: performance.now(), seen }), { priority: 'user-blocking' });
        };
        if (looks.push(look) > 1) return;
        if (!mark.isConnected) document.documentElement.append(mark);
        mark.style.width = mark.style.width === '1px' ? '2px' : '1px';
      };
      requestAnimationFrame(next);
    });

  function read() {
    const names = [...adapter.names()].slice(0, 3).map((name) => name.textContent.trim());
    return [(adapter.count()?.textContent ?? '').trim().replace(/\s+/g, ' '), ...names].join(' | ');
  }

  let first;
  let ready;
  const whenReady = async () => {
    let { now, seen } = await frame(adapter.answers);
    while (!seen) ({ now, seen } = await frame(adapter.answers));
    ready ??= now;
  };
  document.addEventListener(adapter.readyEvent, whenReady, { capture: true, once: true });
  const watchFirst = async () => {
    while (first === undefined) {
      const { now, seen } = await frame(() => adapter.names()[0]?.textContent.trim());
      if (seen) first = now;
    }
  };
  watchFirst();

  const started = ['keydown', 'compositionstart', 'compositionupdate', 'beforeinput', 'input'];
  /** Of a burst the last key counts, and what comes before it is let pass. */
  let isBurst = false;
  let keysToCome = 0;
  let begin;
  for (const type of started) {
    addEventListener(
      type,
      (event) => {
        if (!begin || (isBurst && (type !== 'keydown' || --keysToCome > 0))) return;
        begin(event.timeStamp);
        begin = undefined;
      },
      { capture: true },
    );
  }

  globalThis.bench = {
    read,
    focus: (name) => adapter.control(name).focus(),
    key: (name) => adapter.keys[name],
    facts: () => ({
      ...{ first, ready, shift, longTasks: longTasks.slice() },
      elements: countElements(document),
      now: performance.now(),
    }),
    isReady: () => ready !== undefined && first !== undefined,
    /** What is on screen once nothing has changed for so long (Grid.js waits 250 ms before it searches) and so many frames. */
    async settle(quiet = 350, frames = 12) {
      let last = read();
      let since = performance.now();
      let same = 0;
      for (;;) {
        const { now, seen: shown } = await frame(read);
        same = shown === last ? same + 1 : 0;
        if (shown !== last) since = now;
        last = shown;
        if (same >= frames && now - since >= quiet) return last;
      }
    },
    /** Milliseconds from the next input event (the last of `keys`) to the frame that shows `expected`. */
    arm(expected, keys = 1, timeout = 60_000) {
      isBurst = keys > 1;
      keysToCome = keys;
      globalThis.benchAnswer = new Promise((resolve) => {
        const giveUp = setTimeout(resolve, timeout);
        begin = async (timeStamp) => {
          clearTimeout(giveUp);
          for (;;) {
            const { now, seen } = await frame(read);
            if (seen === expected) return resolve(now - timeStamp);
            if (now - timeStamp > timeout) return resolve(undefined);
          }
        };
      });
    },
  };

  function countElements(root) {
    let count = 0;
    for (const element of root.querySelectorAll('*'))
      if (element !== mark) count += 1 + (element.shadowRoot ? countElements(element.shadowRoot) : 0);
    return count;
  }
}
