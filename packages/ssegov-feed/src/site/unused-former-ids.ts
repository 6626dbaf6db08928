import type { Feed, Member } from '../../../../src/schema/types.js';

/** The ids that a member had before, where nobody has them now: their addresses lead on. */
export function unusedFormerIds({ members }: Feed, { formerIds = [] }: Member): string[] {
  return formerIds.filter((former) => !members.some(({ id }) => id === former));
}
