import * as z from 'zod/mini';

/** The JSON Schema keywords (2020-12) that a browser can hold a value against in a few bytes. */
export interface Constraint {
  readonly type?: 'string' | 'number' | 'boolean' | 'object' | 'array';
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly object[];
  readonly propertyNames?: object;
  readonly additionalProperties?: object;
  /** What would be right, in words that complete "expected …". */
  readonly description: string;
}

/** The constraint of each schema made here: `feedJsonSchema` copies it, so that validator and JSON Schema cannot disagree. */
export const constraints = new WeakMap<object, Constraint>();

/** Adds one constraint to a schema. */
export function constrain<Schema extends z.ZodMiniType>(
  schema: Schema,
  constraint: Constraint,
  accepts: (value: z.infer<Schema>) => boolean,
): Schema {
  const constrained = schema.check(({ value, issues }) => {
    if (!accepts(value as z.infer<Schema>)) {
      issues.push({ code: 'custom', input: value, message: constraint.description, path: [] });
    }
  });
  constraints.set(constrained, constraint);
  return constrained;
}

/**
 * A schema of one value. zod's own string, number and record with their checks would cost another 2.5 kB (brotli), because
 * each brings its error codes and its share of the JSON Schema.
 */
export const valueSchema = <Value>(constraint: Constraint, accepts: (value: unknown) => boolean): z.ZodMiniType<Value> =>
  constrain(z.unknown() as z.ZodMiniType<Value>, constraint, accepts);
