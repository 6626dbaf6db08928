/**
 * @typedef {{ name: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number }} TraceEvent
 */

/** What a trace has to record for `readTasks`. */
export const categories = ['toplevel', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

/**
 * The running time of the longest task of the page's main thread in milliseconds. Waiting for a processor is not in it; the
 * time that throttling takes is.
 * @param {Buffer} trace
 */
export function longestRun(trace) {
  /** @type {{ traceEvents: TraceEvent[] }} */
  const { traceEvents } = JSON.parse(trace.toString());
  const mark = traceEvents.findLast(({ name }) => name === 'bench-page');
  const tasks = traceEvents.filter(
    ({ name, pid, tid, tdur }) => name === 'RunTask' && tdur && pid === mark?.pid && tid === mark.tid,
  );
  if (!tasks.length) throw new Error('The trace has no task of the page.');
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}
