import type { Member } from './types.js';

/** Every status of a membership. It is derived, and never stored in a feed. */
export const membershipStatuses = ['current', 'former', 'on-record'] as const;
/** `current`: a member now; `former`: it has left; `on-record`: sources name it, no more is known. */
export type MembershipStatus = (typeof membershipStatuses)[number];

/**
 * The status of a member on one day (default: today, UTC): `former` once `until` is reached, `current` if `since` is known,
 * otherwise `on-record`: sources name it as a member, but nobody has confirmed that it is one.
 */
export function membershipStatus({ membership }: Member, today = new Date()): MembershipStatus {
  if (membership?.until && membership.until <= today.toISOString().slice(0, membership.until.length)) return 'former';
  return membership?.since ? 'current' : 'on-record';
}
