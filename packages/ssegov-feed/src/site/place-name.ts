import type { Feed, Member } from '../../../../src/schema/types.js';
import type { SiteText } from './site-text.js';

/** The name of a member with that of its region, which tells members of one name apart. A province is its own region. */
export function placeName({ regions }: Feed, { name, region }: Member, { say, pick }: SiteText): string {
  const own = pick(name);
  const around = regions.find(({ id }) => id === region);
  return around && pick(around.name) !== own ? say.place(own, pick(around.name)) : own;
}
