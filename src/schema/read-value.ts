import type { $ZodRawIssue, $ZodType, output } from 'zod/v4/core';
import type { FeedIssue } from './types.js';

/** The value at a path, short enough for a message. */
export function showValue(value: unknown, path: readonly PropertyKey[] = []): string {
  let found = value;
  for (const key of path) found = (found as Record<PropertyKey, unknown> | null | undefined)?.[key];
  if (found === undefined) return 'nothing';
  if (found !== null && typeof found === 'object') return Array.isArray(found) ? 'a list' : 'an object';
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- objects have returned above
  const shown = typeof found === 'string' ? `"${found}"` : String(found);
  return shown.length > 80 ? `${shown.slice(0, 80)}…` : shown;
}

/**
 * Validates a value: returns the data, or the issues. No other module sees zod's types of results and its wording. It reads
 * zod's raw issues, because zod's error class would add 0.3 kB (brotli).
 */
export function readValue<Schema extends $ZodType>(
  schema: Schema,
  input: unknown,
  root: readonly (string | number)[] = [],
): { readonly data: output<Schema> | undefined; readonly issues: readonly FeedIssue[] } {
  const result = schema._zod.run({ value: input, issues: [] }, { async: false }) as {
    readonly value: output<Schema>;
    readonly issues: readonly $ZodRawIssue[];
  };
  const issues = result.issues.map(({ message, expected, path = [] }) => ({
    path: [...root, ...(path as (string | number)[])],
    reason: `expected ${message ?? `a value of type ${String(expected)}`}, found ${showValue(input, path)}`,
  }));
  return { data: issues.length ? undefined : result.value, issues };
}
