import type { Feed, Member } from './types.js';

/** The member with this id, or the one that had it before: old links still work after a change of id. */
export const findMember = ({ members }: Feed, requestedId: string): Member | undefined =>
  members.find(({ id }) => id === requestedId) ?? members.find(({ formerIds }) => formerIds?.includes(requestedId));
