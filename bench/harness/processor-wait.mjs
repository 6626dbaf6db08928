import { existsSync, readFileSync } from 'node:fs';

/**
 * Milliseconds that a process's main thread has run and has waited for a processor, by Linux's scheduler; undefined elsewhere.
 * https://docs.kernel.org/scheduler/sched-stats.html
 * @param {number} pid
 */
export function readSchedule(pid) {
  const file = `/proc/${pid}/task/${pid}/schedstat`;
  if (!existsSync(file)) return undefined;
  const [ran = 0, waited = 0] = readFileSync(file, 'utf8')
    .split(' ')
    .map((nanoseconds) => Number(nanoseconds) / 1e6);
  return { ran, waited };
}

/**
 * The schedules of all renderers by process id. The page's own renderer is the one that ran most between two readings.
 * @param {import('playwright-core').CDPSession} browser
 */
export async function readRenderers(browser) {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  return new Map(renderers.map(({ id }) => [id, readSchedule(id)]));
}

/**
 * @param {Awaited<ReturnType<typeof readRenderers>>} before
 * @param {Awaited<ReturnType<typeof readRenderers>>} after
 */
export function busiest(before, after) {
  const deltas = [...after].flatMap(([pid, now]) => {
    if (!now) return [];
    const then = before.get(pid) ?? { ran: 0, waited: 0 };
    return [{ pid, ran: now.ran - then.ran, waited: now.waited - then.waited }];
  });
  return deltas.sort((a, b) => b.ran - a.ran)[0];
}
