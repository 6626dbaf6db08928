import type { Member } from './types.js';

export const membershipStatuses = ['current', 'former', 'on-record'] as const;
export type MembershipStatus = (typeof membershipStatuses)[number];

/**
 * What the record allows to say: `current` only where a beginning is known, `former` where an end has come, and otherwise
 * `on-record`: sources name it, in the years that they are from.
 */
export function membershipStatus({ membership }: Member, today = new Date()): MembershipStatus {
  if (membership?.until && membership.until <= today.toISOString().slice(0, membership.until.length)) return 'former';
  return membership?.since ? 'current' : 'on-record';
}
