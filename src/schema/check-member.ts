import { readValue } from './read-value.js';
import { memberSchema } from './record-schemas.js';
import type { FeedIssue, Member } from './types.js';

/** Validates one member; the paths of issues start at the member. */
export function checkMember(input: unknown): {
  readonly member: Member | undefined;
  readonly issues: readonly FeedIssue[];
} {
  const { data: member, issues } = readValue(memberSchema, input);
  return { member, issues };
}
