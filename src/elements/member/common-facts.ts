import { membershipStatus } from '../../schema/membership-status.js';
import type { Feed } from '../../schema/types.js';
import type { CommonFacts } from './member-facts.js';

const cache = new WeakMap<Feed, CommonFacts>();

/** What all members of a feed have in common: it is said once, and not on every card. */
export function commonFacts(feed: Feed): CommonFacts {
  let facts = cache.get(feed);
  if (!facts) {
    const [first] = feed.members;
    const year = feed.members.find(({ population }) => population)?.population?.year;
    const status = first && membershipStatus(first);
    cache.set(
      feed,
      (facts = {
        year: feed.members.every(({ population }) => !population || population.year === year) ? year : undefined,
        status: feed.members.every((member) => membershipStatus(member) === status) ? status : undefined,
      }),
    );
  }
  return facts;
}
