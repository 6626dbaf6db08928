import type { DirectoryWords } from '../../i18n/messages/directory-messages.en.js';
import { membershipStatus } from '../../schema/membership-status.js';
import type { Feed } from '../../schema/types.js';

export type Counted = 'members' | keyof DirectoryWords['recordCounts'];

const cache = new WeakMap<Feed, Counted>();

function chooseWord({ members }: Feed): Counted {
  const isRecord = members.some(({ membership }) => membership);
  if (!isRecord || members.some((member) => membershipStatus(member) === 'current')) return 'members';
  return members.some(({ kind }) => kind === 'organisation') ? 'organisations' : 'governments';
}

/**
 * What the members of a feed are counted as: members, or, if the feed states memberships and none is current, local
 * governments or organisations "on record". Cached by feed: 100,000 members take 1 to 2 ms.
 */
export function countedAs(feed: Feed): Counted {
  let counted = cache.get(feed);
  if (!counted) cache.set(feed, (counted = chooseWord(feed)));
  return counted;
}
