import {
  $ZodArray,
  $ZodObject,
  $ZodOptional,
  $ZodUnknown,
  type $ZodCheck,
  type $ZodShape,
  type $ZodType,
} from 'zod/v4/core';

/*
 * The four constructors that this schema needs, as zod/mini has them, less the methods that zod/mini gives to every schema:
 * 0.8 kB (brotli). zod's own string, number, record, union and their checks would cost another 2.5 kB, because each brings
 * its error codes and its share of the JSON Schema.
 */

/** The JSON Schema keywords (2020-12) that a browser can hold a value against in a few bytes. */
export interface Constraint {
  readonly type?: 'string' | 'number' | 'boolean' | 'object' | 'array';
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly const?: number;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly object[];
  readonly propertyNames?: object;
  readonly additionalProperties?: object;
  /** What would be right, in words that complete "expected …". */
  readonly description: string;
}

/** The constraint of each schema made here: `feedJsonSchema` copies it, so that validator and JSON Schema cannot disagree. */
export const constraints = new WeakMap<object, Constraint>();

function checkOf(constraint: Constraint, accepts: (value: never) => boolean): $ZodCheck {
  const check = ({ value, issues }: { value: never; issues: object[] }) => {
    if (!accepts(value)) issues.push({ code: 'custom', input: value, message: constraint.description });
  };
  return { _zod: { check, def: { check: 'custom' }, onattach: [] } };
}

function remember<Schema extends object>(schema: Schema, constraint: Constraint): Schema {
  constraints.set(schema, constraint);
  return schema;
}

export const object = <Shape extends $ZodShape>(shape: Shape): $ZodObject<Shape> =>
  new $ZodObject({ type: 'object', shape }) as unknown as $ZodObject<Shape>;

export const array = <Element extends $ZodType>(element: Element): $ZodArray<Element> =>
  new $ZodArray({ type: 'array', element }) as unknown as $ZodArray<Element>;

export const optional = <Inner extends $ZodType>(innerType: Inner): $ZodOptional<Inner> =>
  new $ZodOptional({ type: 'optional', innerType }) as unknown as $ZodOptional<Inner>;

export const unknown = (): $ZodUnknown => new $ZodUnknown({ type: 'unknown' });

/** One value under one constraint. */
export const value = <Value>(constraint: Constraint, accepts: (value: unknown) => boolean): $ZodType<Value> =>
  remember(
    new $ZodUnknown({ type: 'unknown', checks: [checkOf(constraint, accepts)] }) as unknown as $ZodType<Value>,
    constraint,
  );

/** A list that is not empty. */
export function listOf<Element extends $ZodType>(element: Element, description: string): $ZodArray<Element> {
  const constraint = { minItems: 1, description };
  const checks = [checkOf(constraint, ({ length }: readonly unknown[]) => length > 0)];
  return remember(new $ZodArray({ type: 'array', element, checks }) as unknown as $ZodArray<Element>, constraint);
}
