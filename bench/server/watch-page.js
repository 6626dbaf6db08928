/** Runs in a page after the probe and the adapter of `ours`: a member is seen once its name has a box in the viewport. */
{
  const adapter = globalThis.benchAdapter;
  const { names } = adapter;
  const isSeen = (name) => {
    const { width, height, top, bottom } = name.getBoundingClientRect();
    return width > 0 && height > 0 && bottom > 0 && top < innerHeight;
  };
  adapter.names = () => [...names()].filter(isSeen);
  let contentful = 0;
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') contentful = startTime;
  }).observe({ type: 'paint', buffered: true });
  globalThis.benchPaint = () => ({
    contentful,
    isReady: document.querySelector('ssegov-directory').matches(':state(ready)'),
  });
  // Names this page's thread in a trace.
  performance.mark('bench-page');
}
