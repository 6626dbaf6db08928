/** @typedef {{ name: string, pid: number, tid: number, ts: number, tdur?: number }} TraceEvent */

/** What a trace has to record. */
export const categories = ['toplevel', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

/**
 * The running times of the page's tasks in milliseconds, longest first. Waiting for a processor is not in them; what throttling
 * adds is. The task that creates the document is none of the page's: it is as long for an empty page.
 * @param {Buffer} trace
 */
export function readTasks(trace) {
  /** @type {{ traceEvents: TraceEvent[] }} */
  const { traceEvents } = JSON.parse(trace.toString());
  const begin = traceEvents.findLast(({ name }) => name === 'bench-page');
  if (!begin) throw new Error('The trace lacks the page.');
  return traceEvents
    .filter(({ name, pid, tid, ts }) => name === 'RunTask' && pid === begin.pid && tid === begin.tid && ts > begin.ts)
    .map(({ tdur = 0 }) => tdur / 1000)
    .sort((a, b) => b - a);
}
