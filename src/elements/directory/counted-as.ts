import type { DirectoryWords } from '../../i18n/messages/directory-messages.en.js';
import { membershipStatus } from '../../schema/membership-status.js';
import type { Feed } from '../../schema/types.js';

export type Counted = 'members' | keyof DirectoryWords['recordCounts'];

const known = new WeakMap<Feed, Counted>();

function judge({ members }: Feed): Counted {
  const isRecord = members.some(({ membership }) => membership);
  if (!isRecord || members.some((member) => membershipStatus(member) === 'current')) return 'members';
  return members.some(({ kind }) => kind === 'organisation') ? 'organisations' : 'governments';
}

/**
 * What the members of a feed may truly be called: "on record" where memberships are told and none of them is current.
 * Worked out once a feed: some 100,000 members need a millisecond or two.
 */
export function countedAs(feed: Feed): Counted {
  let counted = known.get(feed);
  if (!counted) known.set(feed, (counted = judge(feed)));
  return counted;
}
