import { safeParse } from 'zod/v4/core';
import { explainIssues } from './explain-issues.js';
import { memberSchema } from './record-schemas.js';
import type { FeedIssue, Member } from './types.js';

/** Holds one member against the schema; the paths start at the member. */
export function checkMember(input: unknown): {
  readonly member: Member | undefined;
  readonly issues: readonly FeedIssue[];
} {
  const result = safeParse(memberSchema, input);
  return result.success
    ? { member: result.data, issues: [] }
    : { member: undefined, issues: explainIssues(result.error.issues, input, []) };
}
