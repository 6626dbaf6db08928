/** Runs in a page after the probe and the adapter of `ours`. */
{
  const adapter = globalThis.benchAdapter;
  const { names } = adapter;
  /** A member is seen once its name has a box in the viewport: a server's markup is there before it is laid out. */
  const isSeen = (name) => {
    const { width, height, top, bottom } = name.getBoundingClientRect();
    return width > 0 && height > 0 && bottom > 0 && top < innerHeight;
  };
  adapter.names = () => [...names()].filter(isSeen);
  let contentful = 0;
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') contentful = startTime;
  }).observe({ type: 'paint', buffered: true });
  // Names the page's thread in a trace, and the time when the page's own work begins.
  performance.mark('bench-page');

  const report = async () => {
    while (!bench.isReady()) await new Promise(requestAnimationFrame);
    const shown = await bench.settle();
    const { first, ready, shift, longTasks } = bench.facts();
    const isReady = document.querySelector('ssegov-directory').matches(':state(ready)');
    // Sent to the harness. To ask for it would load the harness's code into the page while the page is measured.
    benchDone(JSON.stringify({ first, contentful, ready, shift, longTasks, shown, isReady }));
  };
  document.addEventListener('ssegov-load', report, { once: true });
}
