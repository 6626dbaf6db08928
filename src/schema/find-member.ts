import type { Feed, Member } from './types.js';

/** The member with this id, or the one that had it before: links outlive a change of id. */
export const findMember = ({ members }: Feed, wanted: string): Member | undefined =>
  members.find(({ id }) => id === wanted) ?? members.find(({ formerIds }) => formerIds?.includes(wanted));
