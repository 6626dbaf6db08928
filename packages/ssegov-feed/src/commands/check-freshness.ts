import type { Messages } from '../messages/english/english-messages.js';
import type { Report } from '../messages/report.js';

const day = 86_400_000;
/** Days after which a feed has probably been forgotten: members change every year. */
const maxAgeDays = 365;

const showDay = (time: number) => new Date(time).toISOString().slice(0, 10);

/** How many days caches may keep an answer, by its `Cache-Control`. */
function daysKept(headers: Headers): number {
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d+)/iu.exec(headers.get('cache-control') ?? '')?.[1];
  return Math.floor((Number(seconds ?? 0) * 1000) / day);
}

/** Warns of an old feed, and of caches that may serve an older one. */
export function checkFreshness(
  updated: string,
  { headers, url: file }: { readonly headers: Headers; readonly url: string },
  report: Report,
  say: Messages,
  now: number = Date.now(),
): void {
  const time = Date.parse(updated);
  const age = Math.floor((now - time) / day);
  if (age > maxAgeDays) report.warn({ file, path: 'updated' }, say.feedOld(Math.floor(age / 30.4)), updated);
  if (age < -1) report.warn({ file, path: 'updated' }, say.feedAhead, updated);

  const kept = daysKept(headers);
  if (kept > 1) report.warn({ file }, say.keptLong(kept), headers.get('cache-control') ?? '');
  const inCache = Math.floor((Number(headers.get('age') ?? 0) * 1000) / day);
  if (inCache >= 1) report.warn({ file }, say.fromCache(inCache));
  const modified = Date.parse(headers.get('last-modified') ?? '');
  if (time - modified > day) report.warn({ file }, say.modifiedBefore(showDay(modified), showDay(time)));
}
