import type { Member } from './types.js';

/** Every status that a membership may have. It is derived, and never stored in a feed. */
export const membershipStatuses = ['current', 'former', 'on-record'] as const;
export type MembershipStatus = (typeof membershipStatuses)[number];

/**
 * What a record allows to say of its member on one day (default: today): `former` once `until` is reached, `current` where
 * `since` is known, otherwise `on-record`: sources name it, in certain years.
 */
export function membershipStatus({ membership }: Member, today = new Date()): MembershipStatus {
  if (membership?.until && membership.until <= today.toISOString().slice(0, membership.until.length)) return 'former';
  return membership?.since ? 'current' : 'on-record';
}
