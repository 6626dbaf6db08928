import type { Member } from '../../../../src/schema/types.js';
import { isLater } from './dates/is-later.js';
import { readDateCell } from './dates/read-date-cell.js';
import { readEarlier } from './read-earlier.js';
import type { RowCells } from './row-cells.js';

export function readMembership(cells: RowCells): Member['membership'] {
  const { say } = cells;
  const [since, until, firstSeen, lastSeen] = ['since', 'until', 'first_seen', 'last_seen'].map((key) =>
    readDateCell(cells, key),
  );
  if (firstSeen && lastSeen && isLater(firstSeen, lastSeen)) {
    cells.error('first_seen', say.dateOrder(`"${cells.header('last_seen')}" ${lastSeen}`));
  }
  if (since && until && isLater(since, until)) {
    cells.error('since', say.cameBack(`"${cells.header('until')}" ${until}`, until));
  }
  const earlier = readEarlier(cells, since ?? until);
  const membership = {
    ...(since && { since }),
    ...(until && { until }),
    ...(firstSeen && { firstSeen }),
    ...(lastSeen && { lastSeen }),
    ...(earlier && { earlier }),
  };
  return Object.keys(membership).length > 0 ? membership : undefined;
}
