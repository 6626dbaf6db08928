import type { Member } from '../schema/types.js';
import { readDate } from './read-date.js';
import type { RowCells } from './row-cells.js';

/** Compares two dates as far as both go: 2014 is not later than 2014-03. */
const isLater = (one: string, other: string) => {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) > other.slice(0, length);
};

export function readMembership(cells: RowCells): Member['membership'] {
  const { say } = cells;
  const [since, until, firstSeen, lastSeen] = ['since', 'until', 'first_seen', 'last_seen'].map((key) => {
    const text = cells.text(key);
    const date = text ? readDate(text) : undefined;
    if (text && !date) cells.error(key, say.expected(say.date));
    return date;
  });
  if (firstSeen && lastSeen && isLater(firstSeen, lastSeen)) {
    cells.error('first_seen', say.dateOrder(`"${cells.header('last_seen')}" ${lastSeen}`));
  }
  if (since && until && isLater(since, until)) {
    cells.error('since', say.dateOrder(`"${cells.header('until')}" ${until}`));
  }
  const membership = {
    ...(since && { since }),
    ...(until && { until }),
    ...(firstSeen && { firstSeen }),
    ...(lastSeen && { lastSeen }),
  };
  return Object.keys(membership).length > 0 ? membership : undefined;
}
