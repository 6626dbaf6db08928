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
 * The four constructors that this schema needs, without the methods that zod/mini adds to every schema: that saves 0.8 kB
 * (brotli). zod's own string, number, record, union and their checks would add 2.5 kB more, because each brings its error
 * codes and its part of the JSON Schema.
 */

/** The JSON Schema keywords (2020-12) that take few bytes to check in a browser. */
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
  /** What is expected: completes "expected …" in messages. */
  readonly description: string;
}

/** The constraint of each schema made here. `feedJsonSchema` copies it, so that validator and JSON Schema agree. */
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

/** The schema of one value: `accepts` must check what `constraint` says. */
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
