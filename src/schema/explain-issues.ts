import type { $ZodIssue } from 'zod/v4/core';
import type { FeedIssue } from './types.js';

const quote = (scalar: unknown) => (typeof scalar === 'string' ? `"${scalar}"` : String(scalar));

/** What stands at the path, short enough for a message. */
function show(value: unknown, path: readonly PropertyKey[]): string {
  let found = value;
  for (const key of path) found = (found as Record<PropertyKey, unknown> | null | undefined)?.[key];
  if (found === undefined) return 'nothing';
  if (found !== null && typeof found === 'object') return Array.isArray(found) ? 'a list' : 'an object';
  const shown = quote(found);
  return shown.length > 80 ? `${shown.slice(0, 80)}…` : shown;
}

/** Turns the validator's issues into ours, so that its types and wording end at this folder. */
export function explainIssues(
  issues: readonly $ZodIssue[],
  input: unknown,
  root: readonly (string | number)[],
): FeedIssue[] {
  return issues.map((issue) => {
    const expected = issue.code === 'invalid_type' ? `a value of type ${issue.expected}` : issue.message;
    return {
      path: [...root, ...(issue.path as (string | number)[])],
      reason: `expected ${expected}, found ${show(input, issue.path)}`,
    };
  });
}
