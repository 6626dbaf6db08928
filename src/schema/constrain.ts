import type * as z from 'zod/mini';

/** The JSON Schema keywords (2020-12) that a browser can hold a value against in a few bytes. */
export interface Constraint {
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly object[];
  readonly type?: 'object';
  readonly propertyNames?: object;
  readonly additionalProperties?: object;
  /** What would be right, in words that complete "expected …". */
  readonly description: string;
}

/** The constraint of each schema made here: `feedJsonSchema` copies it, so that validator and JSON Schema cannot disagree. */
export const constraints = new WeakMap<object, Constraint>();

function judge({ pattern, minimum, maximum, minItems, enum: allowed }: Constraint): (value: never) => boolean {
  if (pattern) {
    const expression = new RegExp(pattern, 'u');
    return (value: string) => expression.test(value);
  }
  if (allowed) return (value: string) => allowed.includes(value);
  if (minItems) return (value: readonly unknown[]) => value.length >= minItems;
  return (value: number) => value >= (minimum ?? -Infinity) && value <= (maximum ?? Infinity);
}

/**
 * A schema with one constraint more. zod's own checks would cost 2 kB (brotli) for the same, because each brings its
 * error code and its share of the JSON Schema.
 */
export function constrain<Schema extends z.ZodMiniType>(
  schema: Schema,
  constraint: Constraint,
  accepts: (value: never) => boolean = judge(constraint),
): Schema {
  const constrained = schema.check(({ value, issues }) => {
    if (!accepts(value as never)) {
      issues.push({ code: 'custom', input: value, message: constraint.description, path: [] });
    }
  });
  constraints.set(constrained, constraint);
  return constrained;
}
