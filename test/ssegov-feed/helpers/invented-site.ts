import type { Site } from '../../../packages/ssegov-feed/src/site/site.js';
import type { Feed, Member } from '../../../src/schema/types.js';
import { inventFeed } from '../../helpers/invented-feed.js';

/** A site of one invented member. */
export function inventSite(member: Partial<Member> = {}, more: Partial<Feed> = {}): { site: Site; member: Member } {
  const feed = inventFeed([member], more);
  return { site: { feed, base: 'https://members.example.org/', previous: undefined }, member: feed.members[0]! };
}
