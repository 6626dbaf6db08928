import type { Membership } from '../../../../src/schema/types.js';
import type { Messages } from '../messages/english/english-messages.js';
import { isLater } from './dates/is-later.js';
import { judgeDate } from './dates/judge-date.js';
import type { RowCells } from './row-cells.js';

type Earlier = NonNullable<Membership['earlier']>[number];

/** One membership, or a message about its fault. */
function judgePeriod(text: string, say: Messages): Earlier | string {
  const ends = text.split(/\s*[~～〜∼–]\s*/u);
  if (ends.length !== 2 || ends.includes('')) return say.expected(say.earlier);
  const [since, until] = ends.map((end) => judgeDate(end, say));
  if (since?.date === undefined) return since?.fault ?? '';
  if (until?.date === undefined) return until?.fault ?? '';
  if (isLater(since.date, until.date)) return say.dateOrder(until.date);
  return { since: since.date, until: until.date };
}

/** Reads the memberships before the current one, as `2013~2016; 2018~2019`, oldest first. Overlaps are errors. */
export function readEarlier(cells: RowCells, next: string | undefined): Membership['earlier'] {
  const periods = cells.list('earlier').flatMap((text): Earlier[] => {
    const period = judgePeriod(text, cells.say);
    if (typeof period !== 'string') return [period];
    cells.error('earlier', period, text);
    return [];
  });
  periods.sort((one, other) => (isLater(one.since, other.since) ? 1 : isLater(other.since, one.since) ? -1 : 0));
  periods.forEach(({ since, until }, index) => {
    const following = periods[index + 1]?.since ?? next;
    if (following && isLater(until, following)) {
      cells.error('earlier', cells.say.overlap(following), `${since}~${until}`);
    }
  });
  return periods.length > 0 ? periods : undefined;
}
